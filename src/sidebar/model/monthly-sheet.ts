import { indexesOf } from '../../cells/table';
import type { MonthlySheet } from '../../new-month/monthly-sheet';
import { requireChosenColumns } from '../../tables/chosen-columns';
import { MONTHLY_COLUMNS } from '../../tables/monthly-rows-table';
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
  { rowsSheet, columns }: ReportChoice,
): Asking<MonthlyDetails> {
  const { workbook, table } = yield* tableDetails(holder, rowsSheet, PARTS);
  const read = valuesOf(table);
  const values = requireChosenColumns(read, columns);
  return {
    workbook,
    table,
    sheet: {
      headers: read[0] ?? [],
      values,
      formulas: formulasOf(table),
      relative: relativeOf(table),
      formats: formatsOf(table),
      indexOf: (key) => indexesOf(values[0] ?? [], MONTHLY_COLUMNS[key])[0],
    },
  };
}
