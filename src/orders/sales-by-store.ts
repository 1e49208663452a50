import type { CivilMonth } from '../calendar/civil-month';
import type { MonthSum, SourceSales } from './source-sales';

/** Stores by months: what the files come to for each. */
export interface SalesByStore {
  /** Rising: every month that some store has orders of. */
  readonly months: readonly CivilMonth[];
  /** In the order in which the files name them. */
  readonly stores: readonly StoreSales[];
}

export interface StoreSales {
  readonly store: string;
  /** What its sums are of. */
  readonly sources: readonly SourceSales[];
  /** Rising. A month that its files hold nothing of is not among them, which is not 0. */
  readonly months: readonly MonthSum[];
  /** Orders that can't be used and might be of any month. */
  readonly unusableOfNoMonth: number;
}

/** @param storeOf whose orders a source holds; undefined where they are to go nowhere */
export function salesByStore(
  sources: readonly SourceSales[],
  storeOf: (source: SourceSales) => string | undefined,
): SalesByStore {
  const byStore = new Map<string, SourceSales[]>();
  for (const source of sources) {
    const store = storeOf(source);
    if (store !== undefined) byStore.set(store, [...(byStore.get(store) ?? []), source]);
  }
  const stores = [...byStore].map(([store, its]) => ({
    store,
    sources: its,
    months: monthsOf(its),
    unusableOfNoMonth: its.reduce((sum, { unusableOfNoMonth }) => sum + unusableOfNoMonth, 0),
  }));
  const months = new Set(stores.flatMap((one) => one.months.map(({ month }) => month)));
  return { months: [...months].sort((one, other) => one - other), stores };
}

function monthsOf(sources: readonly SourceSales[]): MonthSum[] {
  const sums = new Map<CivilMonth, MonthSum>();
  for (const one of sources.flatMap(({ months }) => months)) {
    const { orders, fen, unusable } = sums.get(one.month) ?? { orders: 0, fen: 0, unusable: 0 };
    sums.set(one.month, {
      month: one.month,
      orders: orders + one.orders,
      fen: fen + one.fen,
      unusable: unusable + one.unusable,
    });
  }
  return [...sums.values()].sort((one, other) => one.month - other.month);
}
