import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence: 'The format @ outlives the value, and an error in such a cell.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/read-cells.ts'],
  probe: {
    observe: ({ sheet }) => [written(sheet, 'x', '@'), written(sheet, '007')],
    expected: ['x', '007'],
  },
  harmless: 'The formats are written with every write of a table that is made anew.',
} satisfies Belief;
