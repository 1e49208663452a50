import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Hiding all columns throws.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/shape-sheet.ts'],
  probe: {
    observe: ({ sheet }) => errorOf(() => sheet.hideColumns(1, sheet.getMaxColumns())),
    expected: /^threw: /,
  },
  harmless: 'The product hides one column of several.',
} satisfies Belief;
