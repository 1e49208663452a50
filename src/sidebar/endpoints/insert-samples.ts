import { civilDate } from '../../calendar/civil-date';
import { sampleMonthlyRows, sampleTargets } from '../../sample/sample-tables';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { offerColumn } from '../../workbook/expected-cells';
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
    const rows = sampleMonthlyRows(language, today);
    const targets = sampleTargets(language);
    return addTableSheet(spreadsheet, rows, language, (rowsSheet) =>
      addTableSheet(spreadsheet, targets, language, (targetsSheet) => {
        offerColumn(
          { sheet: rowsSheet, column: CATEGORY.ofRows, rows: rows.rows.length },
          { sheet: targetsSheet, column: CATEGORY.ofTargets, rows: targets.rows.length },
        );
        return startAnswer(language);
      }),
    );
  });

/** Where the samples have the main category, counted from 1. */
const CATEGORY = { ofRows: 3, ofTargets: 1 };
