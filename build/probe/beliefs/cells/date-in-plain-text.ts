import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence:
    'A Date that is written into a cell of format @ becomes something that nobody has told, so that it throws in the local workbook.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/interpret-value.ts'],
  probe: {
    observe: ({ sheet }) => typeof written(sheet, new Date(0), '@'),
    expected: 'string',
    refusedHere: true,
  },
} satisfies Belief;
