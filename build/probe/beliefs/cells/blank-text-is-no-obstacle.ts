import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: '"" written into a cell is no obstacle to an array formula.',
  source: { untold: 'all of it' },
  leansOn: ['src/workbook/cells-on-wire.ts'],
  probe: {
    setUp: ({ sheet }) => {
      writeFormulas(sheet, '=SEQUENCE(3)');
      sheet.getRange('A2').setValue('');
    },
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [[1], [2], [3]],
  },
  harmless:
    'After rows are inserted the sheet is read once more, and the work is taken back where a formula shows #REF!.',
} satisfies Belief;
