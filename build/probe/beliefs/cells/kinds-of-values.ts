import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence:
    'getValues gives "" for a blank, a Date for whatever a date format shows, a percentage as its number, and an error as its text.',
  source: {
    documented: 'apps-script/reference/spreadsheet/range, getValues',
    untold: 'the text of an error',
  },
  leansOn: ['build/local/document/read-cells.ts', 'src/workbook/cells-on-wire.ts'],
  probe: {
    zone: 'Asia/Shanghai',
    setUp: ({ sheet }) => writeFormulas(sheet, '=DATE(2022,7,8)', '=10%', '=1/0'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A4'),
    expected: [['Date 2022-07-07T16:00:00.000Z'], [0.1], ['#DIV/0!'], ['']],
  },
  otherWay: 'errors read as #ERROR!',
} satisfies Belief;
