import type { CivilMonth } from '../calendar/civil-month';
import type { MonthSum, TableSales } from './table-sales';

/** Stores by months: what the files come to for each. */
export interface SalesByStore {
  /** Rising: every month that some store has orders of. */
  readonly months: readonly CivilMonth[];
  /** In the order in which the files name them. */
  readonly stores: readonly StoreSales[];
  /** Files of which it is not known whose orders they hold: their orders are in no store's sum. */
  readonly unmatched: readonly TableSales[];
}

export interface StoreSales {
  readonly store: string;
  /** The files, and sheets of files, that its sums are of. */
  readonly files: readonly string[];
  /** One for each of the months; undefined where its files hold nothing of the month, which is not 0. */
  readonly months: readonly (MonthSum | undefined)[];
  /** Orders that can't be used and might be of any month. */
  readonly unusableOfNoMonth: number;
}

/** @param storeOf whose orders a table holds; undefined where that is not known */
export function salesByStore(
  tables: readonly TableSales[],
  storeOf: (table: TableSales) => string | undefined,
): SalesByStore {
  const byStore = new Map<string, TableSales[]>();
  const unmatched: TableSales[] = [];
  for (const table of tables) {
    const store = storeOf(table);
    if (store === undefined) unmatched.push(table);
    else byStore.set(store, [...(byStore.get(store) ?? []), table]);
  }
  const months = [
    ...new Set([...byStore.values()].flat().flatMap((table) => table.months.map(({ month }) => month))),
  ].sort((one, other) => one - other);
  const stores = [...byStore].map(([store, its]) => ({
    store,
    files: its.map(({ name }) => name),
    months: months.map((month) =>
      sumOf(its.flatMap((table) => table.months.filter((one) => one.month === month))),
    ),
    unusableOfNoMonth: its.reduce((sum, { unusableOfNoMonth }) => sum + unusableOfNoMonth, 0),
  }));
  return { months, stores, unmatched };
}

const sumOf = ([first, ...others]: readonly MonthSum[]): MonthSum | undefined =>
  first &&
  others.reduce(
    (sum, { orders, fen, unusable }) => ({
      month: sum.month,
      orders: sum.orders + orders,
      fen: sum.fen + fen,
      unusable: sum.unusable + unusable,
    }),
    first,
  );
