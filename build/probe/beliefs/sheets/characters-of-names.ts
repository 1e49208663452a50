import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence:
    'Google takes characters in the names of sheets that .xlsx does not; they throw in the local workbook.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/change-sheets.ts'],
  probe: {
    observe: ({ sheet }) => errorOf(() => sheet.setName('probe a/b')),
    expected: 'no error',
    refusedHere: true,
  },
} satisfies Belief;
