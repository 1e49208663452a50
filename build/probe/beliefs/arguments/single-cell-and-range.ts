import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A single cell reaches a custom function as its value, a range as rows of cells.',
  source: { documented: 'apps-script/guides/sheets/functions, Arguments' },
  leansOn: ['build/local/workbook/encode-arguments.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.getRange('B1:C2').setValues([
        [1, 2],
        [3, 'x'],
      ]);
      writeFormulas(sheet, '=PROBE_SEES(B1)', '=PROBE_SEES(B1:C2)');
    },
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['[1]'], ['[[[1,2],[3,"x"]]]']],
  },
} satisfies Belief;
