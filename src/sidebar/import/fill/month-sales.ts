import { isoMonth } from '../../../calendar/civil-month';
import type { MonthSum } from '../../../orders/source-sales';

export interface MonthSales {
  /** yyyy-MM */
  readonly month: string;
  readonly fen: number;
  /** It is the running month, or a later one: its orders are not all there yet. */
  readonly isOver: boolean;
  /** How many of its orders can't be used, and so are not in the sum. */
  readonly unusable: number;
}

/** What is to go into the rows of one store. */
export interface StoreMonths {
  readonly store: string;
  /** What the files call it; or the files themselves, where they name no store. */
  readonly from: readonly string[];
  readonly months: readonly MonthSales[];
}

/** @param today yyyy-MM-dd */
export const monthSales = ({ month, fen, unusable }: MonthSum, today: string): MonthSales => {
  const text = isoMonth(month);
  return { month: text, fen, isOver: text < today.slice(0, 7), unusable };
};

/** The months of all stores, each once, with what the stores come to together. */
export function monthsOfAll(stores: readonly StoreMonths[]): MonthSales[] {
  const sums = new Map<string, MonthSales>();
  for (const one of stores.flatMap(({ months }) => months)) {
    const { fen = 0, unusable = 0 } = sums.get(one.month) ?? {};
    sums.set(one.month, { ...one, fen: fen + one.fen, unusable: unusable + one.unusable });
  }
  return [...sums.values()].sort((one, other) => (one.month < other.month ? -1 : 1));
}
