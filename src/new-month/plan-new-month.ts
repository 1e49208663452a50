import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, monthOf, monthsBetween } from '../calendar/civil-month';
import { isBlank } from '../cells/cell';
import { gridOf } from '../cells/grid';
import { Problem } from '../cells/problem';
import { readCycleStart, readDate, readMonth } from '../cells/read-date';
import { readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { newMonthProblems } from '../messages/new-month';
import { isLaidOut } from '../tables/layout/laid-out';
import { layOutValues } from '../tables/layout/lay-out';
import { type MonthlyRow, readMonthlyRows, type StoreRows } from '../tables/monthly-rows-table';

/** Which stores get a row for a month, and where it goes. */
export interface NewMonth {
  readonly month: CivilMonth;
  readonly suggested: CivilMonth;
  /** The months that can be added. */
  readonly earliest: CivilMonth;
  readonly latest: CivilMonth;
  /** The stores that get a row, in the order of the rows. */
  readonly toAdd: readonly StoreToAdd[];
  /** The stores that have a row for the month already. */
  readonly existing: readonly string[];
  readonly leftOut: readonly StoreLeftOut[];
  /** The stores that have no row for the newest month that others have, and had one shortly before. */
  readonly behind: { readonly month: CivilMonth; readonly stores: readonly string[] };
  /** The first row under all of the rows. */
  readonly firstRow: number;
  /** The last row of a month: what the new ones look like. undefined where there is none yet. */
  readonly lastRow: number | undefined;
}

export interface StoreToAdd {
  /** The store's name as its first row has it. */
  readonly name: string;
  /** The number of the row that the new one is made after: that of the newest month before it. */
  readonly like: number;
  /** The newest month before it; undefined where there is none. */
  readonly last: CivilMonth | undefined;
  /** It has rows shortly before or after the month: it is not one that has left long ago. */
  readonly isUsual: boolean;
}

export type StoreLeftOut = { readonly name: string } & (
  | { readonly why: 'opens later'; readonly opens: CivilMonth }
  | { readonly why: 'month unreadable'; readonly row: number }
  | { readonly why: 'no beginning'; readonly row: number }
);

/** Whoever has had no row for so many months before has, most likely, left. */
const MONTHS_TO_LEAVE = 2;

/**
 * @param asked undefined for the month that comes next
 * @param today the month that is running
 * @throws Problem where the range is no table of monthly rows, or nobody can say what its rows hold or where they end
 */
export function planNewMonth(
  range: unknown,
  asked: CivilMonth | undefined,
  today: CivilMonth,
  dates: SheetDates,
): NewMonth {
  const laidOut = Array.isArray(range) ? layOutValues(gridOf(range), dates) : range;
  const leftOut = isLaidOut(laidOut) ? laidOut.leftOut.map(({ row }) => row) : [];
  const groups = readMonthlyRows(laidOut, dates).filter(refuseUnreadable);
  const stores = groups.filter(({ name }) => name !== '').map((group) => readStore(group, dates));
  const suggested = suggestMonth(stores, today);
  const month = asked ?? suggested;
  const known = stores.flatMap(({ months }) => [...months.keys()]);
  const lastRow = Math.max(1, ...stores.flatMap(({ months }) => [...months.values()]));
  const newest = newestMonth(stores, today);
  return {
    month,
    suggested,
    earliest: Math.min(suggested, ...known) as CivilMonth,
    latest: addMonths(today, 1),
    ...sortStores(stores, month),
    behind: { month: newest ?? suggested, stores: newest === undefined ? [] : behindIn(stores, newest) },
    firstRow: firstFreeRow(groups, stores, leftOut, lastRow),
    lastRow: lastRow > 1 ? lastRow : undefined,
  };
}

interface Store {
  readonly name: string;
  readonly rows: StoreRows['rows'];
  /** The row of each month. */
  readonly months: ReadonlyMap<CivilMonth, number>;
  /** The first row whose month nobody can tell; undefined where there is none. */
  readonly unreadable: number | undefined;
  /** The month in which it opened; undefined where that is not known. */
  readonly opens: CivilMonth | undefined;
  readonly hasBeginning: boolean;
}

/** A row whose store can't be read may be of any store. @throws Problem */
function refuseUnreadable({ name, rows }: StoreRows): boolean {
  if (name === '') for (const row of rows) row.read('store', readText);
  return true;
}

const FIGURES = ['sales', 'officialSales', 'score', 'listings'] as const;

function readStore({ name, rows }: StoreRows, dates: SheetDates): Store {
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
    name,
    rows,
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

/** The newest month up to the running one that any store has. */
const newestMonth = (stores: readonly Store[], today: CivilMonth): CivilMonth | undefined =>
  stores
    .flatMap(({ months }) => [...months.keys()])
    .filter((month) => month <= today)
    .sort((one, other) => other - one)[0];

/**
 * The month after the newest, or the newest itself where most stores still lack it, as after a broken attempt. Never one
 * that has not begun.
 */
function suggestMonth(stores: readonly Store[], today: CivilMonth): CivilMonth {
  const newest = newestMonth(stores, today);
  if (newest === undefined) return today;
  const countOf = (month: CivilMonth) => stores.filter(({ months }) => months.has(month)).length;
  const isUnderWay = countOf(newest) * 2 < countOf(addMonths(newest, -1));
  const next = isUnderWay ? newest : addMonths(newest, 1);
  return next < today ? next : today;
}

function behindIn(stores: readonly Store[], newest: CivilMonth): string[] {
  const { toAdd } = sortStores(stores, newest);
  return toAdd.filter(({ isUsual, last }) => isUsual && last !== undefined).map(({ name }) => name);
}

function sortStores(
  stores: readonly Store[],
  month: CivilMonth,
): Pick<NewMonth, 'toAdd' | 'existing' | 'leftOut'> {
  const existing: string[] = [];
  const leftOut: StoreLeftOut[] = [];
  const toAdd: StoreToAdd[] = [];
  for (const store of stores) {
    const { name, months, opens, unreadable, rows } = store;
    if (months.has(month)) existing.push(name);
    else if (unreadable !== undefined) leftOut.push({ name, why: 'month unreadable', row: unreadable });
    else if (opens !== undefined && opens > month) leftOut.push({ name, why: 'opens later', opens });
    else if (isNoStore(store)) leftOut.push({ name, why: 'no beginning', row: rows[0].number });
    else toAdd.push(storeToAdd(store, month));
  }
  return { toAdd, existing, leftOut };
}

/** As a row of totals, which has neither a month nor a day on which it opened. */
const isNoStore = ({ months, hasBeginning }: Store): boolean => months.size === 0 && !hasBeginning;

function storeToAdd({ name, rows, months }: Store, month: CivilMonth): StoreToAdd {
  const known = [...months.keys()].sort((one, other) => one - other);
  const last = known.filter((one) => one < month).pop();
  const next = known.find((one) => one > month);
  const isNear = (one: CivilMonth | undefined, most: number) =>
    one !== undefined && Math.abs(monthsBetween(one, month)) <= most;
  return {
    name,
    like: months.get(last ?? next ?? month) ?? rows[rows.length - 1]?.number ?? rows[0].number,
    last,
    isUsual: known.length === 0 || isNear(last, MONTHS_TO_LEAVE) || isNear(next, 1),
  };
}

/** @throws Problem where something stands under the rows that new ones must not come to stand under, as their totals */
function firstFreeRow(
  groups: readonly StoreRows[],
  stores: readonly Store[],
  leftOut: readonly number[],
  lastRow: number,
): number {
  const strays = groups.filter(({ name }) => name === '').flatMap(({ rows }) => rows);
  const others = [...strays, ...stores.filter(isNoStore).flatMap(({ rows }) => rows)];
  const below = [...leftOut, ...others.map(({ number }) => number)].find((row) => row > lastRow);
  if (below) throw new Problem(newMonthProblems.below(below), { table: 'rows', row: below });
  return Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ number }) => number))) + 1;
}
