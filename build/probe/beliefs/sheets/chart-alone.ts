import type { Belief } from '../../belief';

export default {
  sentence: 'A chart on a sheet of its own has the type OBJECT, and its cells cannot be asked for.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet-type', untold: 'that asking throws' },
  leansOn: ['build/local/document/sheet-answers.ts', 'src/workbook/look-at-sheets.ts'],
  byHand:
    'Move a chart to a sheet of its own, then open the sidebar: it opens, and does not name that sheet.',
  harmless: 'A sheet whose cells cannot be read is left out, whatever it throws.',
} satisfies Belief;
