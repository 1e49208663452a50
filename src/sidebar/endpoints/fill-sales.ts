import { type CivilMonth, monthOfText } from '../../calendar/civil-month';
import { asItIs } from '../../cells/safe-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { refusals } from '../../messages/refusals';
import { rowOfMonth } from '../../tables/row-of-month';
import { appendRows } from '../../workbook/append-rows';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { fillSalesCells } from '../../workbook/store-sales';
import { withLock } from '../../workbook/with-lock';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';
import { readSalesColumn, type SalesColumn } from './read-sales-column';

interface MonthToFill {
  readonly month: CivilMonth;
  readonly sales: number;
  readonly agreed: string;
}

/**
 * Puts imported sales into the column of computed sales; the official column is never touched. All months or none: where
 * a cell holds anything but what the user agreed to lose, nothing is written.
 */
export const fillSales: Endpoint<'fillSales'> = (request) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const column = readSalesColumn(spreadsheet, request);
    const months = request.months.map(({ month, ...rest }) => ({ month: monthOfText(month), ...rest }));
    if (months.some((month) => holdsNow(column, month) !== month.agreed)) {
      throw new Refusal(refusals.salesChanged);
    }
    const { rows } = column.store;
    const filled = months.flatMap(({ month, sales }) => {
      const row = rows.get(month)?.row;
      return row === undefined ? [] : [{ row, sales }];
    });
    const added = months.filter(({ month }) => !rows.has(month));
    const before = cellsBefore(column);
    // The last of the reads: nothing may fail once all is written.
    const sheetName = column.sheet.getName();
    fillSalesCells(column.sheet, column.column, filled, before, () => {
      if (added.length > 0) addMonths(column, added, spreadsheetDates());
    });
    return { sheetName, filled: filled.length, added: added.length };
  });

const holdsNow = ({ store, holdsIn }: SalesColumn, { month }: MonthToFill): string => {
  const row = store.rows.get(month)?.row;
  return row === undefined ? '' : holdsIn(row);
};

/** The column's cells as they have to be written to be as they are: text stays text. */
const cellsBefore = ({ values, formulas, column }: SalesColumn): unknown[] =>
  values.map((row, index) => formulas[index] || asItIs(row[column - 1]));

/** A row for each month that the store has none for, under all that the sheet holds. */
function addMonths(column: SalesColumn, months: readonly MonthToFill[], dates: SheetDates): void {
  const { sheet, values, store, indexOf } = column;
  const columns = { store: indexOf('store'), month: indexOf('month') };
  const sales = indexOf('sales');
  const cells = values[store.lastRow - 1] ?? [];
  const monthColumn = columns.month ?? 0;
  const like = {
    cells,
    monthCell: cells[monthColumn],
    monthFormat: sheet.getRange(store.lastRow, monthColumn + 1).getNumberFormats()[0]?.[0],
  };
  const rows = [...months]
    .sort((one, other) => one.month - other.month)
    .map((one) => rowOfMonth(like, columns, one.month, dates, (index) => (index === sales ? one.sales : '')));
  appendRows(sheet, { first: sheet.getLastRow() + 1, like: store.lastRow, cells: rows });
}
