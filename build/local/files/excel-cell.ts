/** Reads a cell of an .xlsx as it would be typed, with the number format that it is shown in. */

import type { CellObject } from '@e965/xlsx';
import { helpers } from '@odoo/o-spreadsheet';
import type { TypedCell } from '../workbook/sheet-content';
import { dateFormat } from './date-format';
import { typedFormula } from './excel-formula';

/** The number of days between the start of the calendar that old Macs used and that of all others. */
const FROM_1904 = 1462;

export interface ExcelCell {
  readonly typed: TypedCell;
  readonly format?: string;
}

export function readCell(cell: CellObject, countsFrom1904: boolean): ExcelCell {
  const date = cell.t === 'n' || cell.f !== undefined ? dateFormat(formatCode(cell)) : undefined;
  const format = date ?? numberFormat(formatCode(cell));
  return {
    typed: typedCell(cell, date !== undefined && countsFrom1904),
    ...(format === undefined ? {} : { format }),
  };
}

function typedCell(cell: CellObject, shifted: boolean): TypedCell {
  if (isSpilledOver(cell)) return null;
  if (cell.f !== undefined && !cell.f.startsWith('#')) return typedFormula(cell.f);
  if (cell.t === 'n') return Number(cell.v) + (shifted ? FROM_1904 : 0);
  if (cell.t === 'b') return Boolean(cell.v);
  if (cell.t === 'e') return cell.w ?? '#N/A';
  return keepText(String(cell.v ?? ''));
}

/** Whether the cell shows a part of the result of another cell's formula, and keeps only its own format. */
function isSpilledOver(cell: CellObject): boolean {
  return cell.F !== undefined && cell.f === undefined;
}

/** Keeps text of the file as text: typed without the quote it would become a number, a date or a formula. */
function keepText(text: string): string {
  const wouldChange = /^['=]|^[^\p{L}]+$|^(true|false)$|^[\d.]+e[+-]?\d+$|^[\d:\s.]+[ap]m$/iu;
  return wouldChange.test(text) ? `'${text}` : text;
}

function formatCode(cell: CellObject): string | undefined {
  return cell.z === undefined ? undefined : String(cell.z);
}

/** Translates a number format. Where the engine can't show it, thousands and decimals are kept and the rest is left out. */
function numberFormat(code: string | undefined): string | undefined {
  if (code === undefined || code === 'General') return undefined;
  try {
    helpers.parseFormat(code);
    return code;
  } catch {
    return /#,##0(?:\.0+)?/.exec(code)?.[0];
  }
}
