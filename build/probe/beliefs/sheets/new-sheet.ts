import type { Belief } from '../../belief';

export default {
  sentence:
    'A new sheet has 1000 rows and 26 columns, stands at the index given from 0, and is the active one.',
  source: { documented: 'apps-script/reference/spreadsheet/spreadsheet, insertSheet' },
  leansOn: ['build/local/document/change-sheets.ts', 'src/workbook/spreadsheet.ts'],
  probe: {
    observe: ({ file }) => {
      const made = file.insertSheet('probe 2', 0);
      const seen = [
        made.getMaxRows(),
        made.getMaxColumns(),
        made.getIndex(),
        file.getActiveSheet().getName(),
      ];
      file.deleteSheet(made);
      return seen;
    },
    expected: [1000, 26, 1, 'probe 2'],
  },
} satisfies Belief;
