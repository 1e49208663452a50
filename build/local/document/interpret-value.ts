/**
 * Works out what a value that a script writes makes of a cell: the content that the engine is to store, and a format
 * for dates.
 */
import { helpers, type Locale } from '@odoo/o-spreadsheet';
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
}

export function interpretValue(value: CrossingCell, { format, locale, zone }: CellSurroundings): StoredValue {
  if (format === PLAIN_TEXT) return storePlainText(asText(value));
  if (value === null) return { content: '' };
  if (typeof value === 'boolean') return { content: String(value).toUpperCase() };
  if (typeof value === 'number') return { content: String(value) };
  if (typeof value === 'string') return { content: interpretText(value) };
  if ('error' in value) throw new Error(`${value.error} cannot be written.`);
  const serial = serialOfInstant(value.date, zone);
  return { content: String(serial), format: format ?? dateFormat(serial, locale) };
}

/**
 * Interprets a text as if it were typed. That a sign begins a formula, and that the full-width signs do as well, is the
 * worst that may be expected of Sheets: whoever writes names has to see to it that they stay text.
 */
function interpretText(text: string): string {
  if (/^[=＝]./s.test(text)) return `=${text.slice(1)}`;
  if (/^[+＋\-－]./s.test(text) && !isTypedNumber(text))
    return `=${text.replace(/^＋/, '+').replace(/^－/, '-')}`;
  return text;
}

function asText(value: CrossingCell): string {
  if (value === null) return '';
  if (typeof value === 'object') {
    throw new Error('What Sheets makes of a Date in a cell of plain text is not known here.');
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

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
