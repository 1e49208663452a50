import type { Belief } from '../../belief';

export default {
  sentence: 'A file may be open without a selection: the active range and the current cell are null then.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet, getActiveRange' },
  leansOn: ['build/local/document/surroundings.ts', 'src/workbook/steps/insert-formula.ts'],
} satisfies Belief;
