import { type CivilMonth, isoMonth } from '../calendar/civil-month';
import { isDateCell } from '../cells/cell';
import { Problem } from '../cells/problem';
import { readMonth } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import type { SheetDates } from '../cells/sheet-dates';
import { problems } from '../messages/problems';
import type { MonthlyRow, StoreRows } from './monthly-rows-table';

export interface MonthRow {
  /** Counted from 1, the header row included. */
  readonly row: number;
  /** What Tmall says of the month; undefined where that is not filled in. */
  readonly officialSales: number | undefined;
}

/**
 * Where a store's months stand in the monthly rows.
 * @throws Problem where a month or an official figure can't be read, or a month stands twice
 */
export function monthRows({ rows }: StoreRows, dates: SheetDates): Map<CivilMonth, MonthRow> {
  const months = new Map<CivilMonth, MonthRow>();
  for (const row of rows) {
    const month = row.read('month', (cell) => readMonth(cell, dates));
    if (month === undefined) continue;
    const earlier = months.get(month);
    if (earlier) {
      throw new Problem(problems.sameMonthInRows(isoMonth(month), { number: earlier.row }, row), {
        table: 'rows',
        row: row.number,
      });
    }
    months.set(month, { row: row.number, officialSales: readOfficial(row) });
  }
  return months;
}

const readOfficial = (row: MonthlyRow): number | undefined =>
  row.read('officialSales', (cell) => readNumber(cell));

/** What a cell holds, as the user is asked about it: its formula, or its value. */
export function holdingOf(value: unknown, formula: string): string {
  if (formula !== '') return formula;
  return isDateCell(value) ? value.toISOString() : String(value ?? '');
}
