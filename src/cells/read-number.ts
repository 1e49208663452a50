import { remembered } from '../calendar/remembered';
import { complaints } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import { isBlank, plainText, refuse } from './cell';
import { saysNoScore } from './no-score';

const LARGEST = 1e15;
const UNIT_EXPONENT = { 万: 4, 亿: 8 } as const;

/** What a number counts; its unit may stand behind it. */
export type CountedIn = 'yuan' | 'points' | 'months';
const UNITS: Readonly<Record<CountedIn, string>> = {
  yuan: '元',
  points: '分',
  months: '个月|月|months?',
};

/**
 * A figure as text: sign, ¥, sign, digits with thousands separators or plain, decimals, 万 or 亿, the unit, sign. At most
 * one of the signs may be there.
 */
const figureIn = remembered((counted: CountedIn): RegExp => {
  const currency = counted === 'yuan' ? '¥?' : '';
  return new RegExp(
    `^([+-]?)\\s*${currency}\\s*([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d*)(\\.\\d*)?\\s*([万亿])?\\s*(?:${UNITS[counted]})?\\s*([+-]?)$`,
    'i',
  );
});

/**
 * Reads a number.
 * @param expected what to say where the cell holds no number
 * @param counted what the number counts
 * @returns the number, in the unit of the text (万 and 亿 multiplied out); undefined for a blank cell
 * @throws CellProblem
 */
export function readNumber(
  cell: unknown,
  expected: Bilingual = complaints.notANumber,
  counted: CountedIn = 'yuan',
): number | undefined {
  if (isBlank(cell)) return undefined;
  const value = typeof cell === 'string' ? numberOfText(cell, figureIn(counted)) : cell;
  if (typeof value !== 'number' || Number.isNaN(value)) return refuse(cell, expected);
  return Math.abs(value) < LARGEST ? value : refuse(cell, complaints.numberTooLarge);
}

function numberOfText(cell: string, figure: RegExp): number | undefined {
  const [whole, ...parts] = figure.exec(plainText(cell)) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return undefined;
  const [before = '', inner = '', digits = '', decimals = '', unit = '', after = ''] = parts;
  const signs = before + inner + after;
  if (signs.length > 1) return undefined;
  // The exponent is written into the text: 1.1 × 10000 would bring in binary noise.
  const exponent = unit === '万' || unit === '亿' ? UNIT_EXPONENT[unit] : 0;
  return Number(`${signs}${digits.replace(/,/g, '')}${decimals}e${exponent}`);
}

/** Reads a month's sales in CNY; undefined also where the cell says in words that nothing is known. @throws CellProblem */
export const readSales = (cell: unknown): number | undefined =>
  saysNoScore(cell) ? undefined : readNumber(cell);

/** Reads a count or an amount, which can't be below zero. */
export function readNonNegative(cell: unknown): number | undefined {
  const value = readNumber(cell);
  return value !== undefined && value < 0 ? refuse(cell, complaints.negative) : value;
}
