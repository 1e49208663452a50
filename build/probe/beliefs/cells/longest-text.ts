import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'A text of more than 50,000 characters is refused.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/check-cell.ts'],
  probe: {
    observe: ({ sheet }) => errorOf(() => sheet.getRange('A1').setValue('x'.repeat(50_001))),
    expected: 'threw: Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  harmless: 'No text of the product is nearly as long, and one that a person has in a cell fits a cell.',
} satisfies Belief;
