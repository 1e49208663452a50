import type { Belief } from '../../belief';

export default {
  sentence: "getFormulasR1C1 writes the cell's own row or column as R[0] or C[0], and a fixed one as R2C1.",
  source: {
    reported: 'brucemcpherson/gas-fakes test/testsheets.js, asserted at Google',
    untold: 'open ranges',
  },
  leansOn: ['build/local/document/relative-formula.ts', 'src/cells/fill-down.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('C2').setFormula('=A2+$B$1');
      return sheet.getRange('C2').getFormulasR1C1();
    },
    expected: [['=R[0]C[-2]+R1C2']],
  },
  otherWay: 'relative formulas leave out zeros',
} satisfies Belief;
