import type { Belief } from '../../belief';

export default {
  sentence: 'getFormulasR1C1 gives null where a cell has no formula.',
  source: { documented: 'apps-script/reference/spreadsheet/range, getFormulasR1C1' },
  leansOn: ['src/workbook/read-table.ts'],
  probe: { observe: ({ sheet }) => sheet.getRange('A1').getFormulasR1C1(), expected: [[null]] },
  otherWay: 'no relative formula reads as blank',
} satisfies Belief;
