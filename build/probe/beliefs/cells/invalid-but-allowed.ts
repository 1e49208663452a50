import type { Belief } from '../../belief';
import { valueAt } from '../../script/look';

export default {
  sentence:
    'A data validation that allows what is invalid keeps it; its formula counts from the first cell of the range.',
  source: {
    documented: 'apps-script/reference/spreadsheet/data-validation-builder, setAllowInvalid',
    untold: 'the origin of the formula, and that a blank cell is never marked',
  },
  leansOn: ['build/local/apps-script/data-validation.ts', 'src/workbook/steps/expect-cells.ts'],
  probe: {
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=B2>0')
        .setAllowInvalid(true)
        .build();
      sheet.getRange('B2:B9').setDataValidation(rule);
      sheet.getRange('B5').setValue(-1);
      return valueAt(sheet, 'B5');
    },
    expected: -1,
  },
  byHand:
    'Put a rule =B2>0 on B2:B9 that allows what is invalid, then -1 into B5: that cell alone is marked.',
  harmless: 'A rule only marks: it keeps nobody from typing anything.',
} satisfies Belief;
