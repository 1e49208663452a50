import { complaints } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import { isBlank, plainText, refuse } from './cell';
import { saysNoScore } from './no-score';

const LARGEST = 1e15;
const UNIT_EXPONENT = { 万: 4, 亿: 8 } as const;
/** sign, ¥, sign, digits with thousands separators or plain, decimals, 万 or 亿, 元, sign: at most one of the signs. */
const AMOUNT = /^([+-]?)\s*¥?\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?\s*([万亿])?\s*元?\s*([+-]?)$/;

/**
 * @param expected what to say where the cell holds no number
 * @returns the number, in the unit of the text (万 and 亿 multiplied out); undefined for a blank cell
 * @throws CellProblem
 */
export function readNumber(cell: unknown, expected: Bilingual = complaints.notANumber): number | undefined {
  if (isBlank(cell)) return undefined;
  const value = typeof cell === 'string' ? numberOfText(cell) : cell;
  if (typeof value !== 'number' || Number.isNaN(value)) return refuse(cell, expected);
  return Math.abs(value) < LARGEST ? value : refuse(cell, complaints.numberTooLarge);
}

function numberOfText(cell: string): number | undefined {
  const [whole, ...parts] = AMOUNT.exec(plainText(cell)) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return undefined;
  const [before = '', inner = '', digits = '', decimals = '', unit = '', after = ''] = parts;
  const signs = before + inner + after;
  if (signs.length > 1) return undefined;
  // The exponent is written into the text: 1.1 × 10000 would bring in binary noise.
  const exponent = unit === '万' || unit === '亿' ? UNIT_EXPONENT[unit] : 0;
  return Number(`${signs}${digits.replace(/,/g, '')}${decimals}e${exponent}`);
}

/** A month's sales in CNY; undefined also where the cell says in words that nothing is known. @throws CellProblem */
export const readSales = (cell: unknown): number | undefined =>
  saysNoScore(cell) ? undefined : readNumber(cell);

/** A count or an amount that can't be below zero. */
export function readNonNegative(cell: unknown): number | undefined {
  const value = readNumber(cell);
  return value !== undefined && value < 0 ? refuse(cell, complaints.negative) : value;
}

/**
 * A number that the column's unit may follow.
 * @example with /分$/, "4.5 分" is 4.5
 * @throws CellProblem
 */
export const readWithUnit = (cell: unknown, unit: RegExp, expected: Bilingual): number | undefined =>
  readNumber(typeof cell === 'string' ? cell.trim().replace(unit, '') || cell : cell, expected);
