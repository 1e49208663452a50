import { type CivilDate, daysBetween } from '../calendar/civil-date';
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

/** What is still needed is told per month where more days than these are left, else per day. */
const MOST_DAYS_TOLD_BY_DAY = 35;

/** What has to be sold, and in what time: CNY in whole yuan, rounded up, a month or a day. */
export type NeededSales =
  | { readonly per: 'month'; readonly amount: number; readonly months: number; readonly daysLeft: number }
  | { readonly per: 'day'; readonly amount: number; readonly daysLeft: number };

/**
 * What closes the gap by the node.
 * @param gap CNY, above 0
 * @example 98,991 missing on the third day before the node: four days with today, so 24,748 a day
 */
export function neededSales(gap: number, date: CivilDate, node: Node): NeededSales {
  const daysLeft = daysBetween(date, node.day);
  if (daysLeft <= MOST_DAYS_TOLD_BY_DAY)
    return { per: 'day', amount: roundUp(gap / (daysLeft + 1)), daysLeft };
  const months = monthsLeft(date, node);
  return { per: 'month', amount: roundUp(requiredMonthlySales(gap, months)), months, daysLeft };
}

/** To whole yuan; noise behind the sixth decimal is none. */
const roundUp = (amount: number): number => Math.ceil(withoutBinaryNoise(amount));

/** A node is near from this many days before it on. */
const NEAR_DAYS = 14;

/** The product's own early warning, not the rule's: now the figure itself counts, whatever the pace says. */
export const isNear = (date: CivilDate, node: Node): boolean => daysBetween(date, node.day) <= NEAR_DAYS;

/**
 * The product's own early warning, not the rule's: at the average of the finished months the node would be missed.
 * @param sales of the finished months alone: those of the running month are never held against the pace
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
