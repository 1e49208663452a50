import type { Belief } from '../../belief';

export default {
  sentence: 'getSheetById gives null where no sheet has the number.',
  source: { documented: 'apps-script/reference/spreadsheet/spreadsheet, getSheetById' },
  leansOn: ['src/workbook/own-sheets.ts'],
  probe: { observe: ({ file }) => file.getSheetById(1), expected: null },
} satisfies Belief;
