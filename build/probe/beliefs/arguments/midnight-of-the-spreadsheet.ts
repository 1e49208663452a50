import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A date cell is midnight in the zone of the spreadsheet, whatever the zone of the script is.',
  source: { documented: 'apps-script/reference/base/session, getScriptTimeZone' },
  leansOn: ['build/local/time/cell-date.ts'],
  probe: {
    zone: 'America/Los_Angeles',
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(DATE(2022,7,8))'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '["Date 2022-07-08T07:00:00.000Z"]',
  },
} satisfies Belief;
