import { isoMonth } from '../../../../calendar/civil-month';
import type { OrdersResult } from '../../../../orders/summarise-orders';

export interface MonthSales {
  /** yyyy-MM */
  readonly month: string;
  readonly fen: number;
  /** It is the running month, or a later one: its orders are not all there yet. */
  readonly isOver: boolean;
}

/** @param today yyyy-MM-dd */
export const monthSales = ({ months }: OrdersResult, today: string): MonthSales[] =>
  months.map(({ month, counted }) => {
    const text = isoMonth(month);
    return { month: text, fen: counted.fen, isOver: text < today.slice(0, 7) };
  });
