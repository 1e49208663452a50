import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A formula that cannot be read is #ERROR!, and one that refers to its own cell #REF!.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/error-names.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=1+', '=A2'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['#ERROR!'], ['#REF!']],
  },
  otherWay: 'errors read as #ERROR!',
} satisfies Belief;
