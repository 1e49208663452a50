import type { Belief } from '../../belief';
import { outcome } from '../../script/look';

export default {
  sentence:
    'What a Date or setFormula makes of a cell of format @ is unknown, so that both throw in the local workbook.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/interpret-value.ts', 'build/local/document/write-cells.ts'],
  probe: {
    observe: ({ sheet }) =>
      outcome(() => sheet.getRange('A1').setNumberFormat('@').setFormula('=1+1').getFormula()),
    expected: '=1+1',
    refusedHere: true,
  },
} satisfies Belief;
