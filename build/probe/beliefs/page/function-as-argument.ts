import type { Belief } from '../../belief';

export default {
  sentence: 'A function fails as an argument.',
  source: { documented: 'apps-script/guides/html/communication' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'a function as an argument', expected: /^threw: Failed due to illegal value in property/ },
} satisfies Belief;
