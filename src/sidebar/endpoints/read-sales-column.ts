import { indexesOf } from '../../cells/column';
import { Problem } from '../../cells/problem';
import { problems } from '../../messages/problems';
import { refusals } from '../../messages/refusals';
import { inTable } from '../../tables/in-table';
import { layOut } from '../../tables/layout/lay-out';
import { requireRows } from '../../tables/layout/require-rows';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
import { findStoreMonths, type StoreMonths } from '../../tables/sales-cells';
import { findSheet, type Sheet, type Spreadsheet } from '../../workbook/spreadsheet';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { holdingOf } from '../../workbook/store-sales';
import type { SalesImport } from '../contract';
import { Refusal } from '../contract/refusal';

/** The column of computed sales of the monthly rows, and one store's months in it. */
export interface SalesColumn {
  readonly sheet: Sheet;
  readonly values: readonly (readonly unknown[])[];
  /** Of the sales, counted from 1. */
  readonly column: number;
  readonly formulas: readonly string[];
  readonly store: StoreMonths;
  /** Where a column stands, counted from 0; undefined where the sheet has none. */
  readonly indexOf: (key: MonthlyKey) => number | undefined;
  /** What the cell of a row holds, as the user is asked about it. */
  readonly holdsIn: (row: number) => string;
}

/** Two reads. @throws Refusal where the sheet or the store is gone; Problem where the rows can't be read */
export function readSalesColumn(spreadsheet: Spreadsheet, { report, store }: SalesImport): SalesColumn {
  const sheet = findSheet(spreadsheet, report.rowsSheet);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  const range = sheet.getDataRange();
  const dates = spreadsheetDates();
  const laidOut = inTable('rows', () => {
    const cells = { values: range.getValues() };
    return requireRows(
      layOut(cells, dates, report.columns, report.layout),
      report.columns,
      report.moreSheets,
    );
  });
  const { values } = laidOut;
  const months = inTable('rows', () => findStoreMonths(laidOut, store, dates));
  if (!months) throw new Refusal(refusals.storeGone);
  const indexOf = (key: MonthlyKey) => indexesOf(values[0] ?? [], MONTHLY_COLUMNS[key])[0];
  const index = indexOf('sales');
  if (index === undefined) {
    throw new Problem(problems.columnsMissing('rows', [MONTHLY_COLUMNS.sales.headers[0]]));
  }
  const formulas = sheet
    .getRange(1, index + 1, values.length, 1)
    .getFormulas()
    .map(([formula = '']) => formula);
  return {
    sheet,
    values,
    column: index + 1,
    formulas,
    store: months,
    indexOf,
    holdsIn: (row) => holdingOf(values[row - 1]?.[index], formulas[row - 1] ?? ''),
  };
}
