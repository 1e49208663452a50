import type { Belief } from '../../belief';

export default {
  sentence: 'getSheetByName passes over capitals.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/find-sheets.ts', 'src/workbook/spreadsheet.ts'],
  probe: {
    observe: ({ file, sheet }) => file.getSheetByName(sheet.getName().toUpperCase()) !== null,
    expected: true,
  },
  otherWay: 'sheets are named by their capitals',
} satisfies Belief;
