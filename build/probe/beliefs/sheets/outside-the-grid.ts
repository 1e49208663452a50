import type { Belief } from '../../belief';
import { outcome } from '../../script/look';

export default {
  sentence: 'A range outside the sheet throws when it is made.',
  source: { reported: 'quoted in many public scripts', untold: 'the words for an address' },
  leansOn: ['build/local/apps-script/range-on-sheet.ts', 'build/local/document/find-area.ts'],
  probe: {
    observe: ({ sheet }) => [
      outcome(() => sheet.getRange(1001, 1).getRow()),
      outcome(() => sheet.getRange(0, 1).getRow()),
    ],
    expected: [
      'threw: The coordinates of the range are outside the dimensions of the sheet.',
      'threw: The starting row of the range is too small.',
    ],
  },
  harmless: 'The product asks for the size of a sheet before it makes a range at the end of it.',
} satisfies Belief;
