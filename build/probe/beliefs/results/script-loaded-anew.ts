import type { Belief } from '../../belief';

export default {
  sentence:
    'The script is loaded anew for each call; the local workbook loads it once, so that a variable at its top level lives longer.',
  source: { documented: 'workspace/add-ons/concepts/editor-auth-lifecycle' },
  leansOn: ['src/workbook/spreadsheet-dates.ts'],
  harmless:
    'What the script keeps at its top level is only remembered answers, which would be the same again.',
} satisfies Belief;
