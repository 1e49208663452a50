import type { Belief } from '../../belief';

export default {
  sentence:
    'Utilities.parseDate takes a day that does not exist for a later one, where the local workbook throws.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/parse-date.ts'],
  probe: {
    observe: () => Utilities.parseDate('2022-02-30', 'GMT', 'yyyy-MM-dd'),
    expected: 'Date 2022-03-02T00:00:00.000Z',
    refusedHere: true,
  },
} satisfies Belief;
