import { indexesOf } from '../../cells/column';
import type { SheetDates } from '../../cells/sheet-dates';
import type { MonthlySheet } from '../../new-month/monthly-sheet';
import { inTable } from '../../tables/in-table';
import { layOut } from '../../tables/layout/lay-out';
import { requireRows } from '../../tables/layout/require-rows';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import type { ReportChoice } from '../contract';
import type { Part } from '../contract/read';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import type { ReadTable } from './read-tables';
import { type DetailedTable, tableDetails } from './table-details';
import { formatsOf, formulasOf, relativeOf, valuesOf } from './table-values';

/** What new rows are made from. */
const PARTS: readonly Part[] = ['values', 'formulas', 'relative', 'formats'];

export interface MonthlyDetails extends DetailedTable {
  /** Under the headers that the user chose. */
  readonly sheet: MonthlySheet;
}

/** What was last laid out of a table: a comparison asks for it once for each of hundreds of stores. */
const laidOutLast = new WeakMap<ReadTable, { readonly report: ReportChoice; readonly sheet: MonthlySheet }>();

/** The monthly rows with all that new rows are made from. @throws Refusal or Problem */
export function* monthlyDetails(holder: WorkbookHolder, report: ReportChoice): Asking<MonthlyDetails> {
  const { workbook, table } = yield* tableDetails(holder, report.rowsSheet, PARTS);
  const before = laidOutLast.get(table);
  const sheet = before?.report === report ? before.sheet : monthlySheet(table, report, workbook.dates);
  laidOutLast.set(table, { report, sheet });
  return { workbook, table, sheet };
}

function monthlySheet(
  table: ReadTable,
  { moreSheets, columns, layout }: ReportChoice,
  dates: SheetDates,
): MonthlySheet {
  const cells = { values: valuesOf(table), name: table.name, merged: table.merged };
  const laidOut = inTable('rows', () =>
    requireRows(layOut(cells, dates, columns, layout), columns, moreSheets),
  );
  const { values } = laidOut;
  return {
    headers: laidOut.headers,
    values,
    laidOut,
    formulas: formulasOf(table),
    relative: relativeOf(table),
    formats: formatsOf(table),
    indexOf: (key) => indexesOf(values[0] ?? [], MONTHLY_COLUMNS[key])[0],
  };
}
