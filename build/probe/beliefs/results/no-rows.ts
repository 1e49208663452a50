import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence:
    'A list that is no rows, rows of unequal length, no cell at all or an object shows something that nobody has told; the local workbook throws.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/cell-values.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(
        sheet,
        '=PROBE_GIVES("ragged rows")',
        '=PROBE_GIVES("no rows")',
        '=PROBE_GIVES("object")',
      ),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [['#ERROR!'], ['#ERROR!'], ['#ERROR!']],
  },
  harmless: 'No function gives one of them, and the local workbook refuses it.',
} satisfies Belief;
