import type { Belief } from '../../belief';

export default {
  sentence:
    'Rows that are inserted between two others make filters, rules, unprotected ranges and references over both grow.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/move-extras.ts', 'src/workbook/steps/bring-over.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('B1').setFormula('=SUM(A2:A3)');
      sheet.getRange('A1:A3').setValues([['sales'], [1], [2]]);
      sheet.getRange('A1:A3').createFilter();
      sheet.insertRowsAfter(2, 2);
      SpreadsheetApp.flush();
      return [sheet.getRange('B1').getFormula(), sheet.getFilter()?.getRange().getA1Notation()];
    },
    expected: ['=SUM(A2:A5)', 'A1:A5'],
  },
  harmless:
    'The filter and the unprotected ranges of a grid are set anew after its rows; of formulas of others nothing is read.',
} satisfies Belief;
