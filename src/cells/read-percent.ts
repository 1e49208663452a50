import { indicatorComplaints } from '../messages/diagnosis/indicators';
import type { Bilingual } from '../messages/language';
import { plainText, refuse } from './cell';
import { readNumber } from './read-number';

/**
 * Reads a share of at most the whole. A plain 12 is refused: it might be meant as 12% or as 1200%.
 * @example 0.12, "12%" and "１２％" are 0.12
 * @returns 0 to 1; undefined for a blank cell. @throws CellProblem
 */
export function readPercent(cell: unknown): number | undefined {
  const share = shareOf(cell, indicatorComplaints.notAPercentage);
  const fits = share === undefined || (share >= 0 && share <= 1);
  return fits ? share : refuse(cell, indicatorComplaints.notAPercentage);
}

/**
 * Reads "12%" as 0.12, and any other cell as its number.
 * @param expected what to say where the cell holds no number. @throws CellProblem
 */
export function shareOf(cell: unknown, expected: Bilingual): number | undefined {
  const text = typeof cell === 'string' ? plainText(cell) : '';
  if (!text.endsWith('%')) return readNumber(cell, expected);
  const percent = PERCENT.test(text) ? readNumber(text.slice(0, -1)) : undefined;
  if (percent === undefined) return refuse(cell, expected);
  // In binary numbers 12.3 / 100 is a little more than 0.123.
  return Number((percent / 100).toPrecision(12));
}

const PERCENT = /^-?\d{1,9}(\.\d*)?\s*%$/;
