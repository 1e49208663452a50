import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A returned Date shows as a date in the zone of the spreadsheet, in every spilled cell.',
  source: {
    reported: "Google's own sample returns Dates (apps-script-samples, dateAddAndSubtract)",
    untold: 'the format of the cells',
  },
  leansOn: ['build/local/workbook/decode-result.ts'],
  probe: {
    zone: 'Asia/Shanghai',
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_GIVES("dates")'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['Date 2022-07-08T04:00:00.000Z'], ['Date 2022-07-09T04:00:00.000Z']],
  },
  byHand: 'Type =TMALL_NODES("2022-07-08") in a new sheet: dates, in the format of the file.',
  harmless:
    'A date that showed as a number would still be the right day; the reference says which format to choose.',
} satisfies Belief;
