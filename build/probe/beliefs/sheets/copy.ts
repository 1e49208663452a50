import type { Belief } from '../../belief';

export default {
  sentence: 'copyTo puts the copy last, with notes, and without the protection.',
  source: {
    documented: 'apps-script/reference/spreadsheet/sheet, copyTo',
    reported: 'brucemcpherson/gas-fakes test/testsheets.js, for the protection',
    untold: 'the notes',
  },
  leansOn: ['build/local/document/change-sheets.ts', 'src/workbook/steps/keep-copy.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      sheet.getRange('A1').setNotes([['a note']]);
      const copy = sheet.copyTo(file);
      const seen = [copy.getIndex() === file.getNumSheets(), copy.getRange('A1').getNotes()];
      file.deleteSheet(copy);
      return seen;
    },
    expected: [true, [['a note']]],
  },
  harmless: 'The copy is given its name and its mark after it is made, and nothing else is taken from it.',
} satisfies Belief;
