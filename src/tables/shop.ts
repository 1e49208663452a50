import { type CivilDate, isoDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, monthOf } from '../calendar/civil-month';
import { isBlank } from '../cells/cell';
import { readDate, readMonth } from '../cells/read-date';
import { readNonNegative, readNumber } from '../cells/read-number';
import { saysNotApplicable } from '../cells/read-target';
import { readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { Problem } from '../messages/problem';
import { problems } from '../messages/problems';
import type { MonthRecord } from '../rules/month-record';
import type { Standard } from '../standards/standard';
import type { MonthlyRow, ShopRows } from './monthly-rows-table';
import { readScore } from './score-scale';

/** What the rows say of a store's month. `sales` is the official figure where there is one. */
export interface ShopMonth extends MonthRecord {
  readonly row: number;
  readonly computedSales: number | undefined;
  readonly officialSales: number | undefined;
}

export interface Shop {
  readonly name: string;
  readonly onboard: CivilDate;
  /** The store's first row, to lead there. */
  readonly firstRow: number;
  readonly months: ReadonlyMap<CivilMonth, ShopMonth>;
  /** The main category in force on a day: of its month, else of the last month before it that names one. "" if none does. */
  readonly categoryOn: (date: CivilDate) => string;
}

/** A store's rows as a store, or everything that keeps them from being one. */
export type ReadShop = { readonly shop: Shop } | { readonly problems: readonly [Problem, ...Problem[]] };

export function readShop(
  { name, rows, problems: unreadable }: ShopRows,
  scale: Standard['score'],
  dates: SheetDates,
): ReadShop {
  if (unreadable) return { problems: unreadable };
  const found: Problem[] = [];
  const attempt = <T>(read: () => T): T | undefined => collect(found, read);

  const onboard = attempt(() => readOnboard(rows, dates));
  const months = new Map<CivilMonth, ShopMonth>();
  const categories: Category[] = [];
  for (const row of rows) {
    const month = attempt(() => readRowMonth(row, dates));
    const category = attempt(() => row.read('category', readCategory));
    if (category && category !== NO_CATEGORY) categories.push({ from: month, category });
    const shopMonth = readShopMonth(row, category === NO_CATEGORY, scale, attempt);
    if (month === undefined) continue;
    const earlier = months.get(month);
    if (earlier)
      found.push(new Problem(problems.sameMonthInRows(isoMonth(month), earlier.row, row.number), inRow(row)));
    months.set(month, shopMonth);
  }
  const [first, ...others] = found;
  if (first) return { problems: [first, ...others] };
  if (onboard === undefined) throw new Error('a store without an onboard date has a problem');
  const categoryOn = (date: CivilDate) => latestCategory(categories, monthOf(date));
  return { shop: { name, onboard, firstRow: rows[0].number, months, categoryOn } };
}

interface Category {
  /** undefined where its row is of no month: it holds from the start. */
  readonly from: CivilMonth | undefined;
  readonly category: string;
}

function collect<T>(found: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.push(error);
    return undefined;
  }
}

const inRow = (row: MonthlyRow) => ({ table: 'rows', row: row.number }) as const;

/** It may stand in the first row only. */
function readOnboard(rows: ShopRows['rows'], dates: SheetDates): CivilDate {
  let known: { readonly date: CivilDate; readonly row: number } | undefined;
  for (const row of rows) {
    const date = row.read('onboard', (cell) => readDate(cell, dates));
    if (date === undefined) continue;
    if (known && known.date !== date) {
      const text = problems.twoOnboardDates(isoDate(known.date), known.row, isoDate(date), row.number);
      throw new Problem(text, inRow(row));
    }
    known ??= { date, row: row.number };
  }
  if (!known) throw new Problem(problems.noOnboardDate(rows[0].number), inRow(rows[0]));
  return known.date;
}

function readRowMonth(row: MonthlyRow, dates: SheetDates): CivilMonth | undefined {
  const month = row.read('month', (cell) => readMonth(cell, dates));
  const figures = ['sales', 'officialSales', 'score', 'listings'] as const;
  if (month === undefined && figures.some((key) => !isBlank(row.cell(key)))) {
    throw new Problem(problems.rowWithoutMonth(row.number), inRow(row));
  }
  return month;
}

function readShopMonth(
  row: MonthlyRow,
  withoutMainCategory: boolean,
  scale: Standard['score'],
  attempt: <T>(read: () => T) => T | undefined,
): ShopMonth {
  const computedSales = attempt(() => row.read('sales', (cell) => readNumber(cell)));
  const officialSales = attempt(() => row.read('officialSales', (cell) => readNumber(cell)));
  return {
    row: row.number,
    computedSales,
    officialSales,
    sales: officialSales ?? computedSales,
    score: attempt(() => row.read('score', (cell) => readScore(cell, scale))),
    listings: attempt(() => row.read('listings', readNonNegative)),
    withoutMainCategory,
  };
}

/** The store is known to have had no main category in the month: it says that it does not apply. */
const NO_CATEGORY = '-';

const readCategory = (cell: unknown): string => (saysNotApplicable(cell) ? NO_CATEGORY : readText(cell));

function latestCategory(categories: readonly Category[], month: CivilMonth): string {
  let latest: Category | undefined;
  for (const one of categories) {
    const isInForce = one.from === undefined || one.from <= month;
    const isLater = latest?.from === undefined || (one.from !== undefined && one.from >= latest.from);
    if (isInForce && isLater) latest = one;
  }
  return (latest ?? categories[0])?.category ?? '';
}
