import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence: 'A hidden column keeps its cells, and scripts read and write them as before.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet, hideColumns' },
  leansOn: ['build/local/document/shape-sheet.ts', 'src/workbook/steps/place-plan.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.hideColumns(1);
      return written(sheet, 'x');
    },
    expected: 'x',
  },
} satisfies Belief;
