import type { Belief } from '../../belief';

export default {
  sentence: 'getBackgrounds gives #ffffff for a cell without a colour.',
  source: { documented: 'apps-script/reference/spreadsheet/range, getBackgrounds' },
  leansOn: ['build/local/document/cell-looks.ts', 'src/workbook/read-table.ts'],
  probe: {
    observe: ({ sheet }) => sheet.getRange('A1:B1').getBackgrounds(),
    expected: [['#ffffff', '#ffffff']],
  },
} satisfies Belief;
