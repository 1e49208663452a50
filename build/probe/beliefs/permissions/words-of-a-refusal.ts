import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A refusal of what a cell may not do begins "You do not have permission to call".',
  source: { documented: 'apps-script/guides/sheets/functions, Using services', untold: 'the words for a Ui' },
  leansOn: ['build/local/apps-script/auth-mode.ts', 'src/workbook/google-refusals.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_TRIES("to write")'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: /^threw: You do not have permission to call/,
  },
  harmless:
    'No function of ours does what is refused; from the sidebar every message with "permission" in it is explained.',
} satisfies Belief;
