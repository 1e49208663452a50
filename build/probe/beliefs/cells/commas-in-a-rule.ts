import type { Belief } from '../../belief';
import { outcome } from '../../script/look';

export default {
  sentence:
    'The formula of requireFormulaSatisfied takes commas whatever the locale of the spreadsheet, as setFormula does.',
  source: { untold: 'all of it' },
  leansOn: ['src/workbook/steps/expect-cells.ts'],
  probe: {
    locale: 'de_DE',
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(B2>0,B2=-1)').build();
      return outcome(() =>
        sheet.getRange('B2').setDataValidation(rule).getDataValidation()?.getCriteriaValues(),
      );
    },
    expected: ['=OR(B2>0,B2=-1)'],
    refusedHere: true,
  },
} satisfies Belief;
