import type { CivilDate } from '../calendar/civil-date';
import { lastDayOf, monthOf, monthsBetween } from '../calendar/civil-month';
import type { Node } from './cycle';
import { withoutBinaryNoise } from './figure';

/** Target less sales, CNY; negative is a surplus. */
export const salesGap = (target: number, sales: number): number => withoutBinaryNoise(target - sales);

/**
 * The months in which sales can still be made: those after `date`'s month up to the node's, and `date`'s own month
 * unless this is its last day. Never fewer than one.
 */
export function monthsLeft(date: CivilDate, node: Node): number {
  const month = monthOf(date);
  const ownMonth = date === lastDayOf(month) ? 0 : 1;
  return Math.max(1, monthsBetween(month, monthOf(node.day)) + ownMonth);
}

/** CNY a month that closes the gap by the node; 0 where it is closed. */
export const requiredMonthlySales = (gap: number, months: number): number => Math.max(0, gap) / months;

/**
 * The product's own early warning, not the rule's: at the average of the finished months the node would be missed.
 * @param monthsInWindow from the cycle's first month to the node's, both included
 */
export const isPaceShort = (
  sales: number,
  finishedMonths: number,
  monthsInWindow: number,
  target: number,
): boolean =>
  finishedMonths > 0 &&
  withoutBinaryNoise(sales * monthsInWindow) < withoutBinaryNoise(target * finishedMonths);
