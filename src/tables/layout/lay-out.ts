import { indexesOf } from '../../cells/column';
import { findHeaders, HEADERS_WITHIN } from '../../cells/find-headers';
import type { SheetDates } from '../../cells/sheet-dates';
import { type ColumnChoice, withChosenColumns } from '../chosen-columns';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import type { LaidOut } from './laid-out';
import { layOutColumns } from './lay-out-columns';
import { layOutRows } from './lay-out-rows';
import type { LayoutAnswers } from './layout-answers';
import { refuseUntold } from './require-told';
import type { SheetCells } from './sheet-cells';
import { findWideHeader } from './wide-header';

/**
 * A sheet of monthly rows, wherever its headers stand and whether its months are rows or columns, as the table that is read.
 * @param columns those that the user chose by hand
 * @throws Problem where a month stands twice
 */
export function layOut(
  cells: SheetCells,
  dates: SheetDates,
  columns: ColumnChoice = {},
  answers: LayoutAnswers = {},
): LaidOut {
  const { name = '' } = cells;
  const values = withChoice(cells.values, columns);
  const found = findHeaders(values, Object.values(MONTHLY_COLUMNS));
  if (!found.isWhole) {
    const wide = findWideHeader(values, dates);
    if (wide) {
      const { texts = wide.texts } = findWideHeader(cells.values, dates) ?? {};
      return { ...layOutColumns(values, wide, name, answers, dates), headers: texts };
    }
  }
  const asWritten = findHeaders(cells.values.slice(0, found.last + 1), Object.values(MONTHLY_COLUMNS));
  const isTwo = asWritten.last === found.last && asWritten.first < asWritten.last;
  const headers = isTwo
    ? asWritten.headers
    : (cells.values[found.last] ?? []).map((cell) => String(cell ?? '').trim());
  return { ...layOutRows({ ...cells, values }, found, answers), headers };
}

/** The rows, with the header row saying what the user chose by hand. */
function withChoice(values: SheetCells['values'], columns: ColumnChoice): SheetCells['values'] {
  const chosen = Object.values(columns);
  if (chosen.length === 0) return values;
  const isHeaderRow = (row: readonly unknown[]) =>
    chosen.some(
      ({ position, header }) => position > 0 && String(row[position - 1] ?? '').trim() === header,
    ) || Object.values(MONTHLY_COLUMNS).filter((column) => indexesOf(row, column).length > 0).length > 1;
  return values.map((row, index) =>
    index < HEADERS_WITHIN && isHeaderRow(row) ? (withChosenColumns([row], columns)[0] ?? row) : row,
  );
}

/** The same of values alone, as a formula has them: what would have to be asked is refused. @throws Problem */
export function layOutValues(values: SheetCells['values'], dates: SheetDates): LaidOut {
  const laidOut = layOut({ values }, dates);
  refuseUntold(laidOut);
  return laidOut;
}
