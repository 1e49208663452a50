import type { Belief } from '../../belief';

export default {
  sentence:
    'setTextStyles gives each cell the colour, weight and size that its style says. What a style leaves out is as in a new sheet in the local workbook; whether Google leaves it as it was is unsettled, and the product writes styles to new sheets alone.',
  source: {
    documented: 'apps-script/reference/spreadsheet/range, setTextStyles',
    untold: 'that numbers and blank cells take them too',
  },
  leansOn: ['build/local/apps-script/text-style.ts', 'src/workbook/steps/dress-grid.ts'],
  probe: {
    observe: ({ sheet }) => {
      const style = (isBold: boolean, size: number) =>
        SpreadsheetApp.newTextStyle().setForegroundColor('#ff0000').setBold(isBold).setFontSize(size).build();
      const range = sheet.getRange('A1:C1').setValues([['text', 7, '']]);
      range.setTextStyles([[style(true, 12), style(true, 8), style(false, 14)]]);
      return [range.getFontWeights(), range.getFontSizes()];
    },
    expected: [[['bold', 'bold', 'normal']], [[12, 8, 14]]],
  },
  harmless:
    'A number or a blank cell of the grid would show in letters of the usual size and colour, with the same content.',
} satisfies Belief;
