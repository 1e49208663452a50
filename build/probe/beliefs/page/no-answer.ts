import type { Belief } from '../../belief';

export default {
  sentence: 'A function that gives nothing answers null.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/serve-page.ts'],
  probe: { inPage: 'no answer', expected: null },
  harmless: 'The one endpoint of the product always answers.',
} satisfies Belief;
