import type { Belief } from '../../belief';

export default {
  sentence: 'NaN in an argument fails.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'NaN as an argument', expected: /^threw: / },
  harmless: 'What the page sends is JSON that a schema has made, which holds none.',
} satisfies Belief;
