import { isoMonth, monthOfText } from '../../calendar/civil-month';
import { isBlank } from '../../cells/cell';
import { columnLetters } from '../../cells/column-letters';
import { nameKey } from '../../cells/read-text';
import { newMonthRefusals } from '../../messages/new-month';
import { newRows } from '../../new-month/new-rows';
import { appendRows } from '../../workbook/append-rows';
import type { Sheet } from '../../workbook/spreadsheet';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { withLock } from '../../workbook/with-lock';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';
import { readNewMonth } from './read-new-month';

/**
 * A row for the month to each of the stores that has none yet: all or none. What was added meanwhile, by whomever, is not
 * added again. The same calls for any number of stores.
 */
export const addMonth: Endpoint<'addMonth'> = ({ report, month, stores }) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const dates = spreadsheetDates();
    const read = readNewMonth(spreadsheet, report, monthOfText(month), dates);
    const { sheet, plan, values } = read;
    const wanted = new Set(stores.map(nameKey));
    const toAdd = plan.toAdd.filter(({ name }) => wanted.has(nameKey(name)));
    const answer = { month: isoMonth(plan.month), sheetName: sheet.getName() };
    if (toAdd.length === 0) {
      return { ...answer, added: 0, spot: null, toFill: [], filledBefore: [], computed: [] };
    }
    const data = sheet.getDataRange();
    const more = { relative: data.getFormulasR1C1(), formats: data.getNumberFormats() };
    const { rows, firstToFill, ...columns } = newRows({ ...read, ...more }, toAdd, dates);
    const spot = { sheet: report.rowsSheet, row: plan.firstRow, column: firstToFill + 1 };
    appendRows(sheet, rows, () => refuseBroken(sheet, values));
    return { ...answer, added: toAdd.length, spot, ...columns };
  });

/** Where an array formula needs the new rows for its result, it shows an error instead. @throws Refusal */
function refuseBroken(sheet: Sheet, before: readonly (readonly unknown[])[]): void {
  SpreadsheetApp.flush();
  const after = sheet.getDataRange().getValues();
  before.forEach((cells, row) => {
    const column = cells.findIndex((cell, index) => cell !== BROKEN && after[row]?.[index] === BROKEN);
    if (column < 0 || isBlank(after[row]?.[column])) return;
    throw new Refusal(newMonthRefusals.breaksFormula(`${columnLetters(column + 1)}${row + 1}`));
  });
}

const BROKEN = '#REF!';
