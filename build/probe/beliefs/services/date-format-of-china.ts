import type { Belief } from '../../belief';
import { writeFormulas } from '../../script/look';

export default {
  sentence: 'A sheet in zh_CN shows a date as yyyy-mm-dd.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/engine-locale.ts'],
  probe: {
    locale: 'zh_CN',
    setUp: ({ sheet }) => writeFormulas(sheet, '=DATE(2022,7,8)'),
    observe: ({ sheet }) => sheet.getRange('A1').getDisplayValue(),
    expected: '2022-07-08',
  },
  harmless: 'Nothing reads a date from what a cell shows; where a format matters, the product sets its own.',
} satisfies Belief;
