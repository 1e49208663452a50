import type { Belief } from '../../belief';

export default {
  sentence:
    'getNumberFormats gives 0.############### for a cell without a format, and General written gives the automatic format back.',
  source: { reported: 'brucemcpherson/gas-fakes notes/oddities.md, asserted live, and two public scripts' },
  leansOn: ['build/local/document/read-cells.ts', 'src/workbook/read-table.ts'],
  probe: {
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      return [
        cell.getNumberFormat(),
        cell.setNumberFormat('0.00').setNumberFormat('General').getNumberFormat(),
      ];
    },
    expected: ['0.###############', '0.###############'],
  },
  otherWay: 'an automatic format reads as General',
} satisfies Belief;
