/**
 * Works out what a value that a script writes makes of a cell: the content that the engine is to store, and a format
 * for dates.
 */
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { CrossingCell } from '../realm/realm';
import { serialOfInstant } from '../time/cell-date';
import { PLAIN_TEXT, storePlainText } from './plain-text';

export interface StoredValue {
  readonly content: string;
  readonly format?: string;
}

export interface CellSurroundings {
  /** The cell's number format; undefined for the automatic one. */
  readonly format: string | undefined;
  readonly locale: Locale;
  readonly zone: string;
  readonly otherWays: ReadonlySet<OtherWay>;
}

export function interpretValue(
  value: CrossingCell,
  { format, locale, zone, otherWays }: CellSurroundings,
): StoredValue {
  if (format === PLAIN_TEXT) {
    if (otherWays.has('a sign begins a formula in a cell of plain text') && isFormula(value))
      return { content: value };
    return storePlainText(asText(value), otherWays.has('an apostrophe stays in a cell of plain text'));
  }
  if (value === null) return { content: '' };
  if (typeof value === 'boolean') return { content: String(value).toUpperCase() };
  if (typeof value === 'number') return { content: String(value) };
  if (typeof value === 'string' && format === undefined && GROUPED.test(value)) return groupedNumber(value);
  if (typeof value === 'string')
    return { content: interpretText(value, !otherWays.has('signs begin no formula')) };
  if ('error' in value) throw new Error(`${value.error} cannot be written.`);
  const serial = serialOfInstant(value.date, zone);
  if (otherWays.has('a Date brings no format')) return { content: String(serial) };
  return { content: String(serial), format: format ?? dateFormat(serial, locale) };
}

/**
 * Interprets a text as if it were typed. That a sign begins a formula, and that the full-width signs do as well, is the
 * worst that may be expected of Sheets: whoever writes names has to see to it that they stay text.
 */
function interpretText(text: string, signsBegin: boolean): string {
  if (/^=./s.test(text)) return text;
  if (!signsBegin) return /^[=＝+＋\-－]/.test(text) && !isTypedNumber(text) ? `'${text}` : text;
  if (/^＝./s.test(text)) return `=${text.slice(1)}`;
  if (/^[+＋\-－]/.test(text) && !isTypedNumber(text))
    return `=${text.replace(/^＋/, '+').replace(/^－/, '-')}`;
  return text;
}

const isFormula = (value: CrossingCell): value is string => typeof value === 'string' && /^=./s.test(value);

function asText(value: CrossingCell): string {
  if (value === null) return '';
  if (typeof value === 'object') {
    throw new Error('What Sheets makes of a Date in a cell of plain text is not known here.');
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A number as people write it, with commas between its thousands. */
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Such a number keeps the look that it was written with. */
const groupedNumber = (text: string): StoredValue => ({
  content: text.replaceAll(',', ''),
  format: text.includes('.') ? '#,##0.00' : '#,##0',
});

function isTypedNumber(text: string): boolean {
  return /^[+-]?[\d.,]+(?:e[+-]?\d+)?%?$/i.test(text.trim());
}

function dateFormat(serial: number, locale: Locale): string {
  return Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
}

/** Whether the format shows a date. The engine's own judgement decides, and by it a number is handed to scripts as a Date. */
export function showsDate(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format);
}
