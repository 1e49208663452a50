import type { Belief } from '../../belief';

export default {
  sentence: 'One call of google.script.run carries 500 KB to the script.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/contract/read.ts'],
  probe: { inPage: 'half a megabyte to the script', expected: 500000 },
  harmless: 'An action that sends more is cut into pieces of at most that size.',
} satisfies Belief;
