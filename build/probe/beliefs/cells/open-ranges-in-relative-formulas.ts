import type { Belief } from '../../belief';

export default {
  sentence: 'getFormulasR1C1 writes an open range as R[0]C[-2]:C[-2].',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/relative-formula.ts', 'src/cells/fill-down.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('C2').setFormula('=SUM(A2:A)');
      return sheet.getRange('C2').getFormulasR1C1();
    },
    expected: [['=SUM(R[0]C[-2]:C[-2])']],
  },
  harmless:
    'A formula with an open range is never filled down, and whatever its spelling is, it is compared with itself.',
} satisfies Belief;
