import type { CivilMonth } from '../calendar/civil-month';
import { isoMonth } from '../calendar/civil-month';
import { Problem } from '../cells/problem';
import { readMonth } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { nameKey } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { problems } from '../messages/problems';
import { type MonthlyRow, readMonthlyRows } from './monthly-rows-table';

/** Where a store's months stand in the monthly rows. */
export interface StoreMonths {
  /** The store's name as its rows have it. */
  readonly name: string;
  /** Rows count from 1, the header row included. */
  readonly rows: ReadonlyMap<CivilMonth, MonthRow>;
  readonly lastRow: number;
}

export interface MonthRow {
  readonly row: number;
  /** What Tmall says of the month; undefined where that is not filled in. */
  readonly officialSales: number | undefined;
}

/**
 * The rows of one store by month.
 * @returns undefined where no row bears the store's name
 * @throws Problem where a month or an official figure can't be read, or a month stands twice
 */
export function findStoreMonths(range: unknown, store: string, dates: SheetDates): StoreMonths | undefined {
  const found = readMonthlyRows(range, dates).find(({ name }) => nameKey(name) === nameKey(store));
  if (!found) return undefined;
  const rows = new Map<CivilMonth, MonthRow>();
  for (const row of found.rows) {
    const month = row.read('month', (cell) => readMonth(cell, dates));
    if (month === undefined) continue;
    const earlier = rows.get(month);
    if (earlier) {
      throw new Problem(problems.sameMonthInRows(isoMonth(month), earlier.row, row.number), {
        table: 'rows',
        row: row.number,
      });
    }
    rows.set(month, { row: row.number, officialSales: readOfficial(row) });
  }
  return { name: found.name, rows, lastRow: found.rows[found.rows.length - 1]?.number ?? 1 };
}

const readOfficial = (row: MonthlyRow): number | undefined =>
  row.read('officialSales', (cell) => readNumber(cell));
