import type { Belief } from '../../belief';

export default {
  sentence: 'Names that end in _ cannot be called.',
  source: { documented: 'apps-script/guides/html/communication' },
  leansOn: ['build/local/apps-script/serve-page.ts'],
  probe: { inPage: 'a name that ends in an underscore', expected: 'refused' },
} satisfies Belief;
