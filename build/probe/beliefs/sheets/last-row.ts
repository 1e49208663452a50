import type { Belief } from '../../belief';

export default {
  sentence: 'getLastRow counts a formula that shows nothing, but neither looks nor notes.',
  source: {
    documented: 'apps-script/reference/spreadsheet/sheet, getDataRange',
    reported: 'several public scripts step around it: "getLastRow() counts formula cells"',
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
} satisfies Belief;
