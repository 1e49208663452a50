import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'Too many arguments are handed over, where the local workbook refuses them.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/register-functions.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(1,2,3,4)'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[1,2,3,4]',
    refusedHere: true,
  },
  harmless: 'The functions pass over what they have no argument for, and the local workbook shows an error.',
} satisfies Belief;
