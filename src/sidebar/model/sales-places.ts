import type { CivilMonth } from '../../calendar/civil-month';
import { Problem } from '../../cells/problem';
import { nameKey } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { saysTenThousands } from '../../cells/ten-thousands';
import { problems } from '../../messages/problems';
import { refusals } from '../../messages/refusals';
import { layoutProblems } from '../../messages/tables/layout';
import type { MonthlySheet } from '../../new-month/monthly-sheet';
import { inTable } from '../../tables/in-table';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import { readMonthlyRows, type StoreRows } from '../../tables/monthly-rows-table';
import { holdingOf, type MonthRow, monthRows } from '../../tables/sales-cells';
import { Refusal } from '../contract/refusal';

/** The column of computed sales of the monthly rows, and the stores in it. */
export interface SalesPlaces {
  /** Every store, with its rows, rows without a name included. */
  readonly stores: readonly StoreRows[];
  /** The column of the sales, counted from 0. */
  readonly column: number;
  /** @throws Refusal where no row bears the name; Problem where its rows can't be read */
  readonly monthsOf: (store: string) => StoreMonths;
  /** What the cell of a row, counted from 1, holds, as the user is asked about it. */
  readonly holdsIn: (row: number) => string;
}

export interface StoreMonths {
  readonly group: StoreRows;
  readonly months: ReadonlyMap<CivilMonth, MonthRow>;
}

const known = new WeakMap<MonthlySheet, SalesPlaces>();

/** Found once for each laying out. @throws Problem where the rows can't be read or have no such column */
export function salesPlaces(sheet: MonthlySheet, dates: SheetDates): SalesPlaces {
  const places = known.get(sheet) ?? findPlaces(sheet, dates);
  known.set(sheet, places);
  return places;
}

function findPlaces({ values, laidOut, formulas, indexOf }: MonthlySheet, dates: SheetDates): SalesPlaces {
  const stores = inTable('rows', () => readMonthlyRows(laidOut, dates));
  const byName = new Map(stores.map((store) => [nameKey(store.name), store]));
  const column = indexOf('sales');
  if (column === undefined) {
    throw new Problem(problems.columnsMissing('rows', [MONTHLY_COLUMNS.sales.headers[0]]));
  }
  // What is filled in counts CNY.
  if (laidOut.salesCountTenThousands || saysTenThousands(String(values[0]?.[column] ?? ''))) {
    throw new Problem(layoutProblems.wantsYuan, { table: 'rows', row: laidOut.headerRow });
  }
  return {
    stores,
    column,
    monthsOf: (name) => {
      const group = byName.get(nameKey(name));
      if (!group) throw new Refusal(refusals.storeGone);
      return { group, months: inTable('rows', () => monthRows(group, dates)) };
    },
    holdsIn: (row) => holdingOf(values[row - 1]?.[column], formulas[row - 1]?.[column] ?? ''),
  };
}
