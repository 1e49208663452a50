import type { Belief } from '../../belief';

export default {
  sentence:
    'A hidden sheet is written and copied from like any other; hiding the active one makes another active.',
  source: {
    documented: 'apps-script/reference/spreadsheet/sheet, hideSheet',
    untold: 'that another one becomes active',
  },
  leansOn: ['build/local/document/shape-sheet.ts', 'src/workbook/steps/draft-grid.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      const hidden = file.insertSheet('probe hidden', file.getNumSheets());
      hidden.hideSheet();
      hidden.getRange('A1').setValue('in hiding');
      hidden.getRange('A1').copyTo(sheet.getRange('A1'));
      SpreadsheetApp.flush();
      const seen = [hidden.isSheetHidden(), sheet.getRange('A1').getValue()];
      file.deleteSheet(hidden);
      return seen;
    },
    expected: [true, 'in hiding'],
  },
  harmless: 'At the end of a build the grid is made active by a call of its own.',
} satisfies Belief;
