import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'Too few arguments are handed over all the same.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/register-functions.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES()'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[]',
  },
  harmless: 'Where Sheets refused such a call by itself, its words would stand in place of ours.',
} satisfies Belief;
