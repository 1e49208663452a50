import type { Belief } from '../../belief';

export default {
  sentence:
    'One call of google.script.run carries 1 MB, 5 MB and 10 MB as well, which the product does not rely on.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/contract/read.ts'],
  probe: { inPage: 'a megabyte from the script', expected: 1000000 },
  harmless: 'The product cuts tables into pieces of 500 KB.',
} satisfies Belief;
