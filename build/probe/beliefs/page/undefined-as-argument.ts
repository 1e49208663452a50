import type { Belief } from '../../belief';

export default {
  sentence: 'undefined in an argument fails.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'undefined as an argument', expected: /^threw: / },
  harmless: 'What the page sends is JSON that a schema has made, which holds none.',
} satisfies Belief;
