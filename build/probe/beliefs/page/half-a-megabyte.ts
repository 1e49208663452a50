import type { Belief } from '../../belief';

export default {
  sentence: 'One call of google.script.run carries 500 KB to the page.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/contract/read.ts'],
  probe: { inPage: 'half a megabyte from the script', expected: 500000 },
  harmless: 'This is the least that was ever reported of a page; more is asked below.',
} satisfies Belief;
