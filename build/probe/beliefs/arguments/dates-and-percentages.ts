import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A date and a time reach a custom function as a Date, a percentage as its number.',
  source: { documented: 'apps-script/guides/sheets/functions, Data types' },
  leansOn: ['build/local/workbook/encode-arguments.ts'],
  probe: {
    zone: 'Asia/Shanghai',
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(DATE(2022,7,8))', '=PROBE_SEES(10%)'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['["Date 2022-07-07T16:00:00.000Z"]'], ['[0.1]']],
  },
} satisfies Belief;
