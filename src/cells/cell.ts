import { complaints } from '../messages/complaints';
import { shortly } from '../messages/format';
import type { Bilingual } from '../messages/language';
import { CellProblem } from './problem';

/** Sheets hands over a blank cell as "", and an argument that is left out as null or undefined. */
export const isBlank = (cell: unknown): boolean =>
  cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** An object's class tag, since `instanceof Date` is false for a date that was made in another context. */
export const isDateCell = (cell: unknown): cell is Date =>
  Object.prototype.toString.call(cell) === '[object Date]';

const ERROR_CELL =
  /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.|正在加载\.*)$/i;

/** Letters, digits and Chinese characters that are plain already, as in most names and days: nothing of them is changed. */
const PLAIN = /^[\w\u4e00-\u9fff/-]*$/;

/** Text as a person meant it: full-width letters and digits count as plain ones. */
export function plainText(cell: string): string {
  if (PLAIN.test(cell) && !ERROR_CELL.test(cell)) return cell;
  const text = cell
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim();
  if (ERROR_CELL.test(text)) refuse(cell, complaints.errorCell);
  return text;
}

export function refuse(cell: unknown, complaint: Bilingual): never {
  throw new CellProblem(showCell(cell), complaint);
}

/**
 * A cell's value as a header or a name, trimmed; "" for a blank one. A script may hand over an object, which need not have a
 * text: it is named by its kind.
 */
export const cellText = (cell: unknown): string =>
  typeof cell === 'object' && !isDateCell(cell) ? showCell(cell) : String(cell ?? '').trim();

/** A cell's value as an error message shows it: one line, never long. */
export function showCell(cell: unknown): string {
  // Nobody can say which day a date cell shows without knowing its time zone.
  if (isDateCell(cell)) return '[date]';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object' || typeof cell === 'function') return cell === null ? '' : `[${typeof cell}]`;
  return shortly(String(cell));
}
