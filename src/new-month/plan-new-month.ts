import { addMonths, type CivilMonth } from '../calendar/civil-month';
import { gridOf } from '../cells/grid';
import { Problem } from '../cells/problem';
import { readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { newMonthProblems } from '../messages/new-month';
import { isLaidOut } from '../tables/layout/laid-out';
import { layOutValues } from '../tables/layout/lay-out';
import { readMonthlyRows, type StoreRows } from '../tables/monthly-rows-table';
import { rowAfter } from '../tables/row-after';
import { isNoStore, readStore, type Store, type StoreToAdd, storeToAdd } from './store-months';

/** Which stores get a row for a month, and after which row it goes. */
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
  /** The last row of a month; undefined where there is none yet. */
  readonly lastRow: number | undefined;
}

export type StoreLeftOut = { readonly name: string } & (
  | { readonly why: 'opens later'; readonly opens: CivilMonth }
  | { readonly why: 'month unreadable'; readonly row: number }
  | { readonly why: 'no beginning'; readonly row: number }
);

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
  // No spread of arguments holds as many as a sheet has rows.
  const lastRow = stores.flatMap(({ months }) => [...months.values()]).reduce(larger, 1);
  const newest = newestMonth(stores, today);
  const sorted = sortStores(stores, month, rowAfter(groups));
  refuseBelow(groups, stores, leftOut, lastRow);
  return {
    month,
    suggested,
    earliest: stores.flatMap(({ months }) => [...months.keys()]).reduce(earlier, suggested),
    latest: addMonths(today, 1),
    ...sorted,
    behind: { month: newest ?? suggested, stores: newest === undefined ? [] : behindIn(stores, newest) },
    lastRow: lastRow > 1 ? lastRow : undefined,
  };
}

const larger = (one: number, other: number): number => Math.max(one, other);
const earlier = (one: CivilMonth, other: CivilMonth): CivilMonth => (other < one ? other : one);

/** A row whose store can't be read may be of any store. @throws Problem */
function refuseUnreadable({ name, rows }: StoreRows): boolean {
  if (name === '') for (const row of rows) row.read('store', readText);
  return true;
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
  const { toAdd } = sortStores(stores, newest, () => 0);
  return toAdd.filter(({ isUsual, last }) => isUsual && last !== undefined).map(({ name }) => name);
}

function sortStores(
  stores: readonly Store[],
  month: CivilMonth,
  afterOf: (store: Store) => number,
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
    else toAdd.push(storeToAdd(store, month, afterOf(store)));
  }
  return { toAdd, existing, leftOut };
}

/** @throws Problem where something stands under the rows that new ones must not come to stand under, as their totals */
function refuseBelow(
  groups: readonly StoreRows[],
  stores: readonly Store[],
  leftOut: readonly number[],
  lastRow: number,
): void {
  const strays = groups.filter(({ name }) => name === '').flatMap(({ rows }) => rows);
  const others = [...strays, ...stores.filter(isNoStore).flatMap(({ rows }) => rows)];
  const below = [...leftOut, ...others.map(({ number }) => number)].find((row) => row > lastRow);
  if (below) throw new Problem(newMonthProblems.below(below), { table: 'rows', row: below });
}
