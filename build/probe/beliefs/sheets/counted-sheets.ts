import type { Belief } from '../../belief';

export default {
  sentence: 'getNumSheets counts hidden sheets too.',
  source: { untold: 'all of it' },
  leansOn: ['src/workbook/steps/place-table.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      const before = file.getNumSheets();
      sheet.hideSheet();
      return file.getNumSheets() - before;
    },
    expected: 0,
  },
  otherWay: 'hidden sheets are not counted',
} satisfies Belief;
