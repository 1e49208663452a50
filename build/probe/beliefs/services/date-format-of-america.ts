import type { Belief } from '../../belief';
import { writeFormulas } from '../../script/look';

export default {
  sentence: 'A sheet in en_US shows a date as m/d/yyyy.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/engine-locale.ts'],
  probe: {
    locale: 'en_US',
    setUp: ({ sheet }) => writeFormulas(sheet, '=DATE(2022,7,8)'),
    observe: ({ sheet }) => sheet.getRange('A1').getDisplayValue(),
    expected: '7/8/2022',
  },
  harmless: 'Nothing reads a date from what a cell shows; where a format matters, the product sets its own.',
} satisfies Belief;
