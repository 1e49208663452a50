import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence:
    'A Date written to a cell of automatic format is shown as a date, and a format that is set stays.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/interpret-value.ts', 'src/workbook/written-dates.ts'],
  probe: {
    zone: 'GMT',
    observe: ({ sheet }) => [
      written(sheet, new Date(Date.UTC(2022, 6, 8))),
      written(sheet, new Date(Date.UTC(2022, 6, 8)), '0.00'),
    ],
    expected: ['Date 2022-07-08T00:00:00.000Z', 44750],
  },
  otherWay: 'a Date brings no format',
} satisfies Belief;
