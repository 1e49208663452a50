import type { Belief } from '../../belief';

export default {
  sentence:
    'range.copyTo(range) copies values, formulas and formats to another sheet of the file, by one call; that notes, data validation and conditional formats go along is not believed, nor that they stay.',
  source: {
    documented: 'apps-script/reference/spreadsheet/copy-paste-type, PASTE_NORMAL',
    untold: 'notes, data validation and conditional formats',
  },
  leansOn: ['build/local/document/copy-all.ts', 'src/workbook/steps/bring-over.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      const from = sheet.getRange('A1:B1');
      from.setNumberFormats([['@', '0.00']]).setValues([['007', 1.5]]);
      sheet.getRange('B1').setFormula('=1/4');
      const other = file.insertSheet('probe copied range', file.getNumSheets());
      const to = other.getRange('A1:B1');
      from.copyTo(to);
      SpreadsheetApp.flush();
      const seen = [to.getValues(), to.getFormulas(), to.getNumberFormats()];
      file.deleteSheet(other);
      return seen;
    },
    expected: [[['007', 0.25]], [['', '=1/4']], [['@', '0.00']]],
  },
  harmless:
    'The notes are written once more after the copy, and the rules are first given to what is copied, so that they stay either way.',
} satisfies Belief;
