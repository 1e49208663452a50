import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'IFERROR catches a thrown Error.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/workbook/register-functions.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=IFERROR(PROBE_GIVES("no such thing"), "caught")'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: 'caught',
  },
  harmless: "No formula of the product has IFERROR; it is the user's choice.",
} satisfies Belief;
