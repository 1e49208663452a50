import * as exact from '../format';
import type { Bilingual } from '../language';

/*
 * Amounts as a report names them. From ten thousand on they are in whole CNY: what a cent would add there nobody reads,
 * and the figures of a long sentence are easier to compare.
 */

const WHOLE_FROM = 10_000;

function inWhole(value: number, round: (value: number) => number): number {
  if (Math.abs(value) < WHOLE_FROM) return value;
  // In binary numbers a whole amount can lie a hair beside itself, and must not be rounded to the next.
  return round(Math.round(value * 1e4) / 1e4);
}

export const money = (value: number): Bilingual => exact.money(inWhole(value, Math.round));

/** What was sold never looks like more than it is, and what is missing never like less. */
export const sold = (value: number): Bilingual => exact.sold(inWhole(value, Math.floor));
export const missing = (value: number): Bilingual => exact.missing(inWhole(value, Math.ceil));
