import type { CivilMonth } from '../calendar/civil-month';
import { isBlank } from '../cells/cell';
import { feedOf } from '../cells/formula-feed';
import { saysNotApplicable } from '../cells/read-target';
import type { SheetDates } from '../cells/sheet-dates';
import { BLANK, type NewCell, type NewRows } from '../tables/new-row';
import { rowOfMonth } from '../tables/row-of-month';
import { lastingColumns, type MonthlySheet } from './monthly-sheet';
import { isFilledDown, type Placed, placeRows } from './place-rows';
import type { StoreToAdd } from './store-months';

/** A row that a store gets. */
export interface RowToAdd extends StoreToAdd {
  readonly month: CivilMonth;
  /** What else it holds, by the number of the column, counted from 0. */
  readonly given?: ReadonlyMap<number, unknown>;
}

/**
 * New rows of stores, each made after the store's own newest row.
 * @param lastRow the last row that has a month: a store without one writes its first as that does
 */
export function newRows(
  sheet: MonthlySheet,
  toAdd: readonly RowToAdd[],
  lastRow: number | undefined,
  dates: SheetDates,
): NewRows {
  const { headers, values, formats, indexOf } = sheet;
  const keys = { store: indexOf('store'), month: indexOf('month') };
  const placed = placeRows(toAdd);
  const lasting = lastingColumns(sheet).filter((column) => !isFed(sheet, toAdd, column));
  const cellOf = (row: Placed<RowToAdd>, column: number): NewCell => {
    const given = row.given?.get(column);
    if (given !== undefined) return { value: given };
    if (isFilledDown(sheet, row, column)) return 'formula';
    return lasting.includes(column) ? lastingCell(values[row.like - 1]?.[column]) : BLANK;
  };
  const last = [keys.month, keys.store].filter((column) => column !== undefined);
  const others = headers
    .map((_, column) => column)
    .filter((column) => !last.includes(column) && placed.some((row) => cellOf(row, column) !== BLANK));
  const columns = [...others, ...last];

  const monthOf = (row: number) => values[row - 1]?.[keys.month ?? -1];
  const monthRow = ({ like }: StoreToAdd) => (isBlank(monthOf(like)) ? (lastRow ?? like) : like);
  return {
    columns,
    rows: placed.map((row) => ({
      after: row.after,
      like: row.like,
      cells: rowOfMonth(
        { cells: values[row.like - 1] ?? [], monthCell: monthOf(monthRow(row)) },
        columns,
        keys,
        { month: row.month, dates },
        (column) => cellOf(row, column),
      ),
      formats: columns.map(
        (column) => formats[(column === keys.month ? monthRow(row) : row.like) - 1]?.[column] ?? '',
      ),
    })),
  };
}

/** A formula above may fill the column: what stands in its way would break it. */
const isFed = ({ formulas }: MonthlySheet, toAdd: readonly StoreToAdd[], column: number): boolean =>
  toAdd.some(({ like }) => feedOf(formulas, like - 1, column));

/** That a store had no main category in its last month says nothing of the next one; nor does an error. */
const lastingCell = (cell: unknown): NewCell =>
  isBlank(cell) || saysNotApplicable(cell) || (typeof cell === 'string' && cell.startsWith('#'))
    ? BLANK
    : { value: cell };
