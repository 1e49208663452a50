import type { Belief } from '../../belief';

export default {
  sentence: 'One call of google.script.run carries 10 MB to the page.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/contract/read.ts'],
  probe: { inPage: 'ten megabytes from the script', expected: 10000000 },
  harmless: 'The product cuts tables into pieces of 500 KB.',
} satisfies Belief;
