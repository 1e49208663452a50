import type { CivilMonth } from '../calendar/civil-month';
import { monthLike } from '../cells/month-like';
import { asItIs } from '../cells/safe-text';
import type { SheetDates } from '../cells/sheet-dates';

/** What a store's new row is made after. */
export interface ModelRow {
  readonly cells: readonly unknown[];
  /** The month's cell in a row of the store or, where the store has no month, in another row. */
  readonly monthCell: unknown;
  readonly monthFormat: string | undefined;
}

/** Where the columns stand, counted from 0. */
export interface StoreAndMonth {
  readonly store: number | undefined;
  readonly month: number | undefined;
}

/**
 * A new row of a store for a month, as it has to be written: the store's name and the month written like those of the
 * row that it is made after, and else only what is given.
 * @param cellOf what else a column gets; "" for nothing
 */
export const rowOfMonth = (
  { cells, monthCell, monthFormat }: ModelRow,
  { store, month: monthColumn }: StoreAndMonth,
  month: CivilMonth,
  dates: SheetDates,
  cellOf: (column: number) => unknown,
): unknown[] =>
  cells.map((cell, column) => {
    if (column === store) return asItIs(cell);
    if (column !== monthColumn) return cellOf(column);
    const written = monthLike(monthCell, month, dates);
    // Text in a cell that is not formatted as such would become a date.
    return monthFormat === '@' ? written : asItIs(written);
  });
