import type { Belief } from '../../belief';

export default {
  sentence: 'One call of google.script.run carries 5 MB to the page.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/contract/read.ts'],
  probe: { inPage: 'five megabytes from the script', expected: 5000000 },
  harmless: 'The product cuts tables into pieces of 500 KB.',
} satisfies Belief;
