import { indexesOf } from '../../cells/column';
import type { MonthlySheet } from '../../new-month/monthly-sheet';
import { inTable } from '../../tables/in-table';
import { layOut } from '../../tables/layout/lay-out';
import { requireRows } from '../../tables/layout/require-rows';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import type { ReportChoice } from '../contract';
import type { Part } from '../contract/read';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { type DetailedTable, tableDetails } from './table-details';
import { formatsOf, formulasOf, relativeOf, valuesOf } from './table-values';

/** What new rows are made from. */
const PARTS: readonly Part[] = ['values', 'formulas', 'relative', 'formats'];

export interface MonthlyDetails extends DetailedTable {
  /** Under the headers that the user chose. */
  readonly sheet: MonthlySheet;
}

/** The monthly rows with all that new rows are made from. @throws Refusal or Problem */
export function* monthlyDetails(
  holder: WorkbookHolder,
  { rowsSheet, moreSheets, columns, layout }: ReportChoice,
): Asking<MonthlyDetails> {
  const { workbook, table } = yield* tableDetails(holder, rowsSheet, PARTS);
  const cells = { values: valuesOf(table), name: table.name, merged: table.merged };
  const laidOut = inTable('rows', () =>
    requireRows(layOut(cells, workbook.dates, columns, layout), columns, moreSheets),
  );
  const { values } = laidOut;
  return {
    workbook,
    table,
    sheet: {
      headers: laidOut.headers,
      values,
      laidOut,
      formulas: formulasOf(table),
      relative: relativeOf(table),
      formats: formatsOf(table),
      indexOf: (key) => indexesOf(values[0] ?? [], MONTHLY_COLUMNS[key])[0],
    },
  };
}
