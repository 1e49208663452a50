import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Freezing through a merged cell throws, and so does a merge that takes in part of another.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/shape-sheet.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('A1:A3').merge();
      return [errorOf(() => sheet.setFrozenRows(2)), errorOf(() => sheet.getRange('A3:B4').merge())];
    },
    expected: [
      "threw: You can't freeze rows which contain only part of a merged cell.",
      'threw: You must select all cells in a merged range to merge or unmerge them.',
    ],
  },
  harmless: 'The product freezes only rows of its own sheets, on which it merges nothing.',
} satisfies Belief;
