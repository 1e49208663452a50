import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'NaN, infinity and an invalid Date show an error.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/cell-values.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(sheet, '=PROBE_GIVES("NaN")', '=PROBE_GIVES("infinity")', '=PROBE_GIVES("invalid date")'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [['#NUM!'], ['#NUM!'], ['#NUM!']],
  },
  harmless: 'The functions give figures that they have checked, days that exist, and texts.',
} satisfies Belief;
