import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'deleteRows of all rows throws.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/shape-sheet.ts'],
  probe: {
    observe: ({ sheet }) => errorOf(() => sheet.deleteRows(1, sheet.getMaxRows())),
    expected: /^threw: /,
  },
  harmless: 'The product deletes only rows that it has just inserted.',
} satisfies Belief;
