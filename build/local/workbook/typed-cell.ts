/** Turns a cell's text into what the engine stores, as if the text had been typed: dates become serial days with a format. */
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import type { TypedCell } from './sheet-content';

export interface StoredCell {
  readonly content: string;
  /** The format in which a date or time was written; left out for all else. */
  readonly format?: string;
}

export function storeCell(cell: TypedCell, locale: Locale): StoredCell {
  if (cell === null) return { content: '' };
  if (typeof cell === 'boolean') return { content: String(cell).toUpperCase() };
  const content = String(cell);
  if (!isDate(content, locale)) return { content };
  const serial = helpers.toNumber(content, locale);
  return { content: String(serial), format: formatOf(content, serial, locale) };
}

function isDate(content: string, locale: Locale): boolean {
  return /\d[-/.:年\s]\d/.test(content) && !content.startsWith('=') && helpers.isDateTime(content, locale);
}

function formatOf(content: string, serial: number, locale: Locale): string {
  if (serial < 1) return locale.timeFormat;
  const [, separator, day] = /^\d{4}([-/. ])\d{1,2}(?:\1(\d{1,2}))?/.exec(content) ?? [];
  const month = `yyyy${separator}mm`;
  const yearFirst = day === undefined ? month : `${month}${separator}dd`;
  const date = separator === undefined ? locale.dateFormat : yearFirst;
  return Number.isInteger(serial) ? date : `${date} ${locale.timeFormat}`;
}
