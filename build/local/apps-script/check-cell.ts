/** Checks what is put into a cell, and the value of each kind of look. Whatever Google would store as nonsense throws. */
import type { CrossingCell } from '../realm/realm';

const LONGEST_TEXT = 50_000;

export function checkValue(value: unknown): CrossingCell {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return checkLength(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new Error(`${value} was to be written to a cell: Sheets shows that as the error #NUM!.`);
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return { date: value.getTime() };
  throw new Error(`A cell takes no ${describe(value)}.`);
}

export function checkText(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return checkLength(value);
  throw new Error(`A text was expected, not ${describe(value)}.`);
}

export function checkFormula(value: unknown): string {
  if (typeof value === 'string' && (value === '' || value.startsWith('='))) return checkLength(value);
  throw new Error(`A formula begins with =, but ${describe(value)} was given.`);
}

export function checkColour(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return value;
  throw new Error(`The local workbook takes colours as #rrggbb, not ${describe(value)}.`);
}

export function checkFontSize(value: unknown): number | null {
  if (value === null) return null;
  if (Number.isInteger(value) && Number(value) > 0) return Number(value);
  throw new Error(`A font size is a whole number, not ${describe(value)}.`);
}

export function checkOneOf(words: readonly string[]): (value: unknown) => string | null {
  return (value) => {
    if (value === null || (typeof value === 'string' && words.includes(value))) return value;
    throw new Error(`Invalid argument: ${describe(value)}. Expected: ${words.join(', ')}.`);
  };
}

export function checkWrap(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'wrap' : 'overflow';
  throw new Error(`A wrap is true or false, not ${describe(value)}.`);
}

function checkLength(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new Error(
    `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
  );
}

function describe(value: unknown): string {
  if (value === undefined || typeof value === 'number' || typeof value === 'string') return String(value);
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
