import { civilDate } from '../../calendar/civil-date';
import { sampleMonthlyRows, sampleTargets } from '../../sample/sample-tables';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { nowInWords } from '../../workbook/now';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';
import { startAnswer } from './start';

/** Adds the two sample sheets, made for today: both or none. */
export const insertSamples: Endpoint<'insertSamples'> = ({ language }) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const [year = 0, month = 0, day = 0] = nowInWords(spreadsheet).slice(0, 10).split('-').map(Number);
    const today = civilDate(year, month, day);
    if (today === undefined) throw new Error('the calendar shows no day');
    return addTableSheet(spreadsheet, sampleMonthlyRows(language, today), language, () =>
      addTableSheet(spreadsheet, sampleTargets(language), language, () => startAnswer(language)),
    );
  });
