import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence:
    'What would bring a file above ten million cells throws "This action would increase the number of cells in the workbook above the limit of 10000000 cells." and does nothing.',
  source: {
    reported: 'the words, in many public reports of the API',
    untold: 'that Apps Script says the same',
  },
  leansOn: ['build/local/document/limit-cells.ts', 'src/workbook/google-refusals.ts'],
  probe: {
    observe: ({ sheet }) => [
      errorOf(() => sheet.insertRowsAfter(1, 10_000_000)),
      sheet.getMaxRows() < 10_000,
    ],
    expected: [
      'threw: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      true,
    ],
  },
  harmless: "The page shows Google's own words where it does not know them.",
} satisfies Belief;
