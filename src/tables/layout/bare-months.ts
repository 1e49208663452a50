import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import { cellText } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { monthInText } from '../../cells/month-in-text';
import { foldText } from '../../cells/read-text';

/*
 * Rows whose month is written without a year, as 7月.
 */

export interface BareMonths {
  /** The row by which the year is asked for, counted from 0: the first of the store that has most such rows. */
  readonly asked: number;
  /** The rows of each store, in their order. */
  readonly stores: readonly (readonly BareMonth[])[];
}

interface BareMonth {
  readonly row: number;
  /** From 1 to 12. */
  readonly month: number;
}

/** undefined where every month has its year. */
export function bareMonths(rows: Grid, store: number, month: number): BareMonths | undefined {
  const stores = new Map<string, BareMonth[]>();
  rows.forEach((cells, row) => {
    const cell = cells[month];
    const read = typeof cell === 'string' ? monthInText(cell) : undefined;
    if (!read || read.year !== undefined) return;
    const name = foldText(cellText(cells[store]));
    const its = stores.get(name) ?? [];
    its.push({ row, month: read.month });
    stores.set(name, its);
  });
  const longest = longestOf([...stores.values()]);
  return longest?.[0] && { asked: longest[0].row, stores: [...stores.values()] };
}

const longestOf = (stores: readonly (readonly BareMonth[])[]): readonly BareMonth[] | undefined =>
  stores.reduce<readonly BareMonth[] | undefined>(
    (most, one) => (most && most.length >= one.length ? most : one),
    undefined,
  );

/**
 * The rows with their years, told by the year of the one that was asked about: a store's months rise or fall, also past a
 * new year, and another store's are of the same years. Where that does not tell a year the month stays without one.
 */
export function inYear(rows: Grid, column: number, { stores }: BareMonths, year: number): Grid {
  const longest = longestOf(stores) ?? [];
  const years = yearsOf(longest, year);
  const byMonth = new Map<number, Set<number>>();
  longest.forEach(({ month }, index) => {
    byMonth.set(month, (byMonth.get(month) ?? new Set()).add(years[index] ?? year));
  });
  const dated = new Map<number, CivilMonth>();
  for (const store of stores) {
    store.forEach(({ row, month }, index) => {
      const [told, ...others] = store === longest ? [years[index]] : (byMonth.get(month) ?? []);
      if (told !== undefined && others.length === 0) dated.set(row, (told * 100 + month) as CivilMonth);
    });
  }
  return rows.map((cells, row) => {
    const month = dated.get(row);
    return month === undefined ? cells : cells.map((cell, at) => (at === column ? isoMonth(month) : cell));
  });
}

/** So many months further at most is a month of the next year; any other is one out of its order. */
const LONGEST_STEP = 3;

function yearsOf(months: readonly BareMonth[], first: number): number[] {
  const steps = months.slice(1).map(({ month }, index) => (month - (months[index]?.month ?? 0) + 12) % 12);
  const step = steps.filter((one) => one === 11).length > steps.filter((one) => one === 1).length ? -1 : 1;
  const years = [first];
  months.slice(1).forEach(({ month }, index) => {
    const before = months[index]?.month ?? month;
    const passesNewYear = (before - month) * step > 0 && ((month - before) * step + 12) % 12 <= LONGEST_STEP;
    years.push((years[index] ?? first) + (passesNewYear ? step : 0));
  });
  return years;
}
