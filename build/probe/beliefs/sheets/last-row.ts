import type { Belief } from '../../belief';

export default {
  sentence: 'getLastRow counts a formula that shows nothing, but neither looks nor notes.',
  source: {
    documented: 'apps-script/reference/spreadsheet/sheet, getDataRange',
    untold: 'the formula that shows nothing',
  },
  leansOn: ['build/local/document/measure-sheet.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.getRange('C3').setFormula('=""');
      sheet
        .getRange('D9')
        .setBackground('#ff0000')
        .setNotes([['a note']]);
    },
    observe: ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
    expected: [3, 3],
  },
  otherWay: 'a formula that shows nothing is no content',
} satisfies Belief;
