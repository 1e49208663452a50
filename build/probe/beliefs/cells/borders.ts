import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence:
    'RangeList.setBorder draws the sides that are true around each range, leaves those that are null, and takes null for black and for a thin line.',
  source: { documented: 'apps-script/reference/spreadsheet/range-list, setBorder' },
  leansOn: [
    'build/local/apps-script/range-list.ts',
    'build/local/document/draw-lines.ts',
    'src/workbook/steps/dress-grid.ts',
  ],
  probe: {
    observe: ({ sheet }) =>
      errorOf(() => {
        const ranges = sheet.getRangeList(['A1:A3', 'C2']);
        ranges.setBorder(
          null,
          null,
          null,
          true,
          null,
          null,
          '#ff0000',
          SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
        );
        ranges.setBorder(true, null, null, null, null, null, null, null);
      }),
    expected: 'no error',
  },
} satisfies Belief;
