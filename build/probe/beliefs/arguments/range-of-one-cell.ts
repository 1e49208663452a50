import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A range of one cell, such as A1:A1, reaches a custom function as rows of one cell.',
  source: { untold: 'all of it' },
  leansOn: ['src/functions/arguments.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(B1:B1)'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[[[""]]]',
  },
  harmless: 'Every argument takes one cell and a range of one cell alike.',
} satisfies Belief;
