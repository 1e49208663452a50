import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'One value fills the cell, and rows of values spill.',
  source: { documented: 'apps-script/guides/sheets/functions, Return values' },
  leansOn: ['build/local/workbook/decode-result.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_GIVES("rows")'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:B2'),
    expected: [
      ['a', 1],
      ['b', 2],
    ],
  },
} satisfies Belief;
