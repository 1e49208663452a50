import type { CivilMonth } from '../calendar/civil-month';
import { monthLike } from '../cells/month-like';
import type { SheetDates } from '../cells/sheet-dates';
import type { NewCell } from './new-row';

/** What a store's new row is made after. */
export interface ModelRow {
  readonly cells: readonly unknown[];
  /** The month's cell in a row of the store or, where the store has no month, in another row. */
  readonly monthCell: unknown;
}

/** The month of the new row, and the zone in which it is written. */
export interface MonthToWrite {
  readonly month: CivilMonth;
  readonly dates: SheetDates;
}

/** Where the columns stand, counted from 0. */
export interface StoreAndMonth {
  readonly store: number | undefined;
  readonly month: number | undefined;
}

/**
 * A new row of a store for a month: the store's name and the month written like those of the row that it is made after,
 * and else only what is given.
 * @param columns those that it has cells for
 */
export const rowOfMonth = (
  { cells, monthCell }: ModelRow,
  columns: readonly number[],
  { store, month: monthColumn }: StoreAndMonth,
  { month, dates }: MonthToWrite,
  cellOf: (column: number) => NewCell,
): NewCell[] =>
  columns.map((column) => {
    if (column === store) return { value: cells[column] };
    return column === monthColumn ? { value: monthLike(monthCell, month, dates) } : cellOf(column);
  });
