import type { Belief } from '../../belief';
import { valuesAt } from '../../script/look';

export default {
  sentence: 'moveRows counts its destination as rows stand before the move; cells, rules and notes go along.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet, moveRows', untold: 'what goes along' },
  leansOn: ['build/local/document/move-rows.ts', 'src/workbook/steps/add-tasks.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('A1:A6').setValues([[1], [2], [3], [4], [5], [6]]);
      sheet.getRange('A5').setNotes([['five']]);
      sheet.moveRows(sheet.getRange('A5:A6'), 2);
      return [valuesAt(sheet, 'A1:A6'), sheet.getRange('A2').getNotes()];
    },
    expected: [[[1], [5], [6], [2], [3], [4]], [['five']]],
  },
  harmless:
    'Only rows that the product has just written are moved, and they have no notes; a drop-down that did not come along could be chosen no longer, which loses nothing.',
} satisfies Belief;
