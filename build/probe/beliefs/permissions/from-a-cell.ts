import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A custom function may read the active spreadsheet, but has no Ui and writes nothing.',
  source: { documented: 'apps-script/guides/sheets/functions, Using services' },
  leansOn: ['build/local/apps-script/auth-mode.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(sheet, '=PROBE_TRIES("the active spreadsheet")', '=PROBE_TRIES("the zone")'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['true'], ['true']],
  },
} satisfies Belief;
