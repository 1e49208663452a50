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
  readonly months: ReadonlyMap<CivilMonth, ShopMonth>;
  /** The main category in force on a day: of its month, else of the last month before it that names one. "" if none does. */
  readonly categoryOn: (date: CivilDate) => string;
}

/** @throws Problem that names the rows, where they contradict each other or can't be read */
export function readShop(
  { name, rows, problem }: ShopRows,
  scale: Standard['score'],
  dates: SheetDates,
): Shop {
  if (problem) throw problem;
  const onboard = readOnboard(rows, dates);
  const months = new Map<CivilMonth, ShopMonth>();
  const categories: { readonly from: CivilMonth; readonly category: string }[] = [];
  for (const row of rows) {
    const month = readRowMonth(row, dates);
    const category = saysNotApplicable(row.cell('category')) ? '' : row.read('category', readText);
    if (category) categories.push({ from: month ?? monthOf(onboard), category });
    if (month === undefined) continue;
    const earlier = months.get(month);
    if (earlier) throw new Problem(problems.sameMonthInRows(isoMonth(month), earlier.row, row.number));
    months.set(month, readShopMonth(row, scale));
  }
  return { name, onboard, months, categoryOn: (date) => latestCategory(categories, monthOf(date)) };
}

/** It may stand in the first row only. */
function readOnboard(rows: ShopRows['rows'], dates: SheetDates): CivilDate {
  let known: { readonly date: CivilDate; readonly row: number } | undefined;
  for (const row of rows) {
    const date = row.read('onboard', (cell) => readDate(cell, dates));
    if (date === undefined) continue;
    if (known && known.date !== date) {
      throw new Problem(problems.twoOnboardDates(isoDate(known.date), known.row, isoDate(date), row.number));
    }
    known ??= { date, row: row.number };
  }
  if (!known) throw new Problem(problems.noOnboardDate(rows[0].number));
  return known.date;
}

function readRowMonth(row: MonthlyRow, dates: SheetDates): CivilMonth | undefined {
  const month = row.read('month', (cell) => readMonth(cell, dates));
  const figures = ['sales', 'officialSales', 'score', 'listings'] as const;
  if (month === undefined && figures.some((key) => !isBlank(row.cell(key)))) {
    throw new Problem(problems.rowWithoutMonth(row.number));
  }
  return month;
}

function readShopMonth(row: MonthlyRow, scale: Standard['score']): ShopMonth {
  const computedSales = row.read('sales', (cell) => readNumber(cell));
  const officialSales = row.read('officialSales', (cell) => readNumber(cell));
  return {
    row: row.number,
    computedSales,
    officialSales,
    sales: officialSales ?? computedSales,
    score: row.read('score', (cell) => readScore(cell, scale)),
    listings: row.read('listings', readNonNegative),
    withoutMainCategory: saysNotApplicable(row.cell('category')) ? true : undefined,
  };
}

function latestCategory(
  categories: readonly { readonly from: CivilMonth; readonly category: string }[],
  month: CivilMonth,
): string {
  let latest: (typeof categories)[number] | undefined;
  for (const one of categories) {
    if (one.from <= month && (!latest || one.from >= latest.from)) latest = one;
  }
  return (latest ?? categories[0])?.category ?? '';
}
