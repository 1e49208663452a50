import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, monthOf, monthsBetween } from '../calendar/civil-month';
import { isBlank } from '../cells/cell';
import { Problem } from '../cells/problem';
import { readCycleStart, readDate, readMonth } from '../cells/read-date';
import type { SheetDates } from '../cells/sheet-dates';
import type { MonthlyRow, StoreRows } from '../tables/monthly-rows-table';

/** A store's rows, as far as they tell of its months. */
export interface Store extends StoreRows {
  /** The row of each month. */
  readonly months: ReadonlyMap<CivilMonth, number>;
  /** The first row whose month nobody can tell; undefined where there is none. */
  readonly unreadable: number | undefined;
  /** The month in which it opened; undefined where that is not known. */
  readonly opens: CivilMonth | undefined;
  readonly hasBeginning: boolean;
}

export interface StoreToAdd {
  /** The store's name as its first row has it. */
  readonly name: string;
  /** The number of the row that the new one is made after: that of the newest month before it. */
  readonly like: number;
  /** The number of the row that the new one is inserted after. */
  readonly after: number;
  /** The newest month before it; undefined where there is none. */
  readonly last: CivilMonth | undefined;
  /** It has rows shortly before or after the month: it is not one that has left long ago. */
  readonly isUsual: boolean;
}

/** Whoever has had no row for so many months before has, most likely, left. */
const MONTHS_TO_LEAVE = 2;

const FIGURES = ['sales', 'officialSales', 'score', 'listings'] as const;

export function readStore(group: StoreRows, dates: SheetDates): Store {
  const { rows } = group;
  const months = new Map<CivilMonth, number>();
  let unreadable: number | undefined;
  for (const row of rows) {
    const month = orUndefined(() => row.read('month', (cell) => readMonth(cell, dates)));
    if (month !== undefined) months.set(month, row.number);
    else if (!isWithoutMonth(row)) unreadable ??= row.number;
  }
  const opens = readFirst(rows, 'onboard', (cell) => readDate(cell, dates));
  const cycleStart = readFirst(rows, 'cycleStart', (cell) => readCycleStart(cell, dates));
  return {
    ...group,
    months,
    unreadable,
    opens: opens && monthOf(opens),
    hasBeginning: (opens ?? cycleStart) !== undefined,
  };
}

/** The row is of no month, and says only what holds for the store. */
const isWithoutMonth = (row: MonthlyRow): boolean =>
  isBlank(row.cell('month')) && FIGURES.every((key) => isBlank(row.cell(key)));

const readFirst = (
  rows: StoreRows['rows'],
  key: 'onboard' | 'cycleStart',
  read: (cell: unknown) => CivilDate | undefined,
): CivilDate | undefined =>
  rows
    .map((row) => orUndefined(() => row.read(key, read)))
    .filter((day) => day !== undefined)
    .sort((one, other) => one - other)[0];

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** As a row of totals, which has neither a month nor a day on which it opened. */
export const isNoStore = ({ months, hasBeginning }: Store): boolean => months.size === 0 && !hasBeginning;

/** @param after the row that its new one is inserted after */
export function storeToAdd({ name, rows, months }: Store, month: CivilMonth, after: number): StoreToAdd {
  const known = [...months.keys()].sort((one, other) => one - other);
  const last = known.filter((one) => one < month).pop();
  const next = known.find((one) => one > month);
  const isNear = (one: CivilMonth | undefined, most: number) =>
    one !== undefined && Math.abs(monthsBetween(one, month)) <= most;
  return {
    name,
    like: months.get(last ?? next ?? month) ?? rows[rows.length - 1]?.number ?? rows[0].number,
    after,
    last,
    isUsual: known.length === 0 || isNear(last, MONTHS_TO_LEAVE) || isNear(next, 1),
  };
}
