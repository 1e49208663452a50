import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'An open range reaches to the last row of the sheet.',
  source: { documented: 'apps-script/guides/sheets/functions, Optimization' },
  leansOn: ['build/local/workbook/encode-arguments.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.deleteRows(6, 995);
      sheet.getRange('B2').setValue(7);
      writeFormulas(sheet, '=PROBE_SEES(B2:B)');
    },
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[[[7],[""],[""],[""]]]',
  },
} satisfies Belief;
