import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'An array literal reaches a custom function as rows of cells.',
  source: { untold: 'all of it' },
  leansOn: ['src/functions/arguments.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES({1;2})'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[[[1],[2]]]',
  },
  harmless: 'No formula that the product writes or shows has an array literal.',
} satisfies Belief;
