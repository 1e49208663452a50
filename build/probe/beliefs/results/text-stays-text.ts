import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A returned text that looks like a date or begins with = stays text.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/decode-result.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(
        sheet,
        '=PROBE_GIVES("text like a date")',
        '=PROBE_GIVES("text like a formula")',
        '=PROBE_GIVES("text like a number")',
      ),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [['2022-07-08'], ['=1+1'], ['007']],
  },
  harmless:
    'TMALL_REPORT alone gives text of a cell back, the name of a store: it would show otherwise, and no answer would change.',
} satisfies Belief;
