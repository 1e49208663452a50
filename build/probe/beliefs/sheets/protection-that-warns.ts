import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence:
    "A protection that only warns asks before a person's edit, except in unprotected ranges, and never stops a script.",
  source: { documented: 'apps-script/reference/spreadsheet/protection, setWarningOnly' },
  leansOn: ['build/local/page/protection/ask-before-edits.ts', 'src/workbook/steps/finish-grid.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet
        .protect()
        .setWarningOnly(true)
        .setUnprotectedRanges([sheet.getRange('B1')]);
      return written(sheet, 'x');
    },
    expected: 'x',
  },
  byHand: 'Edit a cell of the grid, then one of your own columns: only the first edit asks.',
} satisfies Belief;
