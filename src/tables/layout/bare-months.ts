import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import { cellText } from '../../cells/cell';
import { type Column, indexesOf } from '../../cells/column';
import type { Grid } from '../../cells/grid';
import { monthInText } from '../../cells/month-in-text';
import { foldText } from '../../cells/read-text';

/*
 * Rows whose month is written without a year, as 7月 or 7.
 */

/** A column that holds the year alone, beside months that are written without one. */
const YEARS: Column = {
  headers: ['年份', 'Year'],
  also: ['年', '年度', '考核年份', '考核年度', '统计年份', '統計年份'],
};
const YEAR = /^(20\d\d)年?度?$/;
const DIGITS = /^(?:0?[1-9]|1[0-2])$/;

/** Where the years stand, counted from 0. */
export const yearColumn = (headers: readonly unknown[]): number | undefined => {
  const [column, ...others] = indexesOf(headers, YEARS);
  return others.length === 0 ? column : undefined;
};

/** The rows with the year that stands beside their month. */
export const withYearsBeside = (rows: Grid, year: number | undefined, month: number | undefined): Grid => {
  if (year === undefined || month === undefined) return rows;
  return rows.map((cells) => {
    const bare = bareMonthIn(cells[month]);
    const [, beside] = YEAR.exec(cellText(cells[year]).normalize('NFKC').trim()) ?? [];
    if (bare === undefined || beside === undefined) return cells;
    const whole = isoMonth((Number(beside) * 100 + bare) as CivilMonth);
    return cells.map((cell, at) => (at === month ? whole : cell));
  });
};

/** The month of a cell that has no year, from 1 to 12; undefined where it has one, or is no month. */
export function bareMonthIn(cell: unknown): number | undefined {
  const text = typeof cell === 'number' ? String(cell) : cell;
  if (typeof text !== 'string') return undefined;
  const plain = text.normalize('NFKC').trim();
  if (DIGITS.test(plain)) return Number(plain);
  const read = monthInText(plain);
  return read && read.year === undefined ? read.month : undefined;
}

interface BareMonths {
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
    const bare = bareMonthIn(cells[month]);
    if (bare === undefined) return;
    const name = foldText(cellText(cells[store]));
    const its = stores.get(name) ?? [];
    its.push({ row, month: bare });
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
