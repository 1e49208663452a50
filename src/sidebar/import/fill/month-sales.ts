import { isoMonth } from '../../../calendar/civil-month';
import type { OrdersResult } from '../../../orders/summarise-orders';

export interface MonthSales {
  /** yyyy-MM */
  readonly month: string;
  readonly fen: number;
  /** It is the running month, or a later one: its orders are not all there yet. */
  readonly isOver: boolean;
  /** How many of its orders can't be used, and so are not in the sum. */
  readonly unusable: number;
}

/** @param today yyyy-MM-dd */
export const monthSales = ({ months }: OrdersResult, today: string): MonthSales[] =>
  months.map(({ month, counted, notUsable }) => {
    const text = isoMonth(month);
    return { month: text, fen: counted.fen, isOver: text < today.slice(0, 7), unusable: notUsable.length };
  });
