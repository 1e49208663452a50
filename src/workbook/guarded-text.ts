import { isDateCell } from '../cells/cell';
import { DATE_FORMAT, PLAIN_TEXT } from '../cells/number-formats';
import { safeText } from '../cells/safe-text';
import type { Sheet } from './spreadsheet';
import type { WrittenCell } from './written-cell';
import { isNumberOf } from './written-dates';

type Range = GoogleAppsScript.Spreadsheet.Range;

/*
 * An apostrophe before a text says that text follows, and is no part of it. Whether that holds in a cell of plain text too, nobody
 * has told, nor whether a sign such as = may begin a formula there. So a text goes bare into such a cell where its format is known.
 * Where one begins with such a sign there, or the format is not known, the cell is looked at once more and put right.
 */

/** Writes values into cells of known number formats, and reads them back where a text begins with a sign that may say more. */
export function writeInFormats(
  range: Range,
  values: unknown[][],
  formats: readonly (readonly (string | undefined)[])[],
): void {
  range.setValues(values);
  const doubtful = values.flatMap((row, y) =>
    row.flatMap((value, x) =>
      saysMoreThanText(value) && formats[y]?.[x] === PLAIN_TEXT ? [{ y, x, value }] : [],
    ),
  );
  if (doubtful.length === 0) return;
  const shown = range.getValues();
  for (const { y, x, value } of doubtful) {
    if (shown[y]?.[x] !== value) putText(cellOf(range, y, x), value);
  }
}

/**
 * Puts a text into a cell of plain text that has taken it for more: as a text in the automatic format, where its guard is known
 * to be none of it.
 */
function putText(cell: Range, text: string): void {
  cell.setNumberFormat('General');
  cell.setValue(`'${text}`);
  cell.setNumberFormat(PLAIN_TEXT);
}

/**
 * Takes off the guards that cells have kept as part of their texts. They are cells of plain text, in which a text stays what it
 * is without one.
 * @param shown the cells after the write, row by row
 * @returns whether there was any
 */
export function takeGuardsOff(
  sheet: Sheet,
  written: readonly WrittenCell[],
  shown: readonly (readonly unknown[])[],
): boolean {
  const kept = written.flatMap(({ row, column, value }) =>
    isGuarded(value) && shown[row - 1]?.[column - 1] === value ? [{ row, column, value }] : [],
  );
  for (const { row, column, value } of kept) takeGuardOff(sheet.getRange(row, column), value);
  return kept.length > 0;
}

/** Writes values into cells whose formats are not known. */
export function writeAllGuarded(range: Range, values: unknown[][]): void {
  range.setValues(values);
  if (!values.flat().some((value) => isGuarded(value) || isDateCell(value))) return;
  const shown = range.getValues();
  values.forEach((row, y) => {
    row.forEach((value, x) => {
      if (isGuarded(value) && shown[y]?.[x] === value) takeGuardOff(cellOf(range, y, x), value);
      if (isNumberOf(value, shown[y]?.[x])) cellOf(range, y, x).setNumberFormat(DATE_FORMAT);
    });
  });
}

/** Writes a value into a cell whose format is not known. */
export function writeGuarded(cell: Range, value: unknown): void {
  cell.setValue(value);
  if (isGuarded(value) && cell.getValue() === value) takeGuardOff(cell, value);
}

function takeGuardOff(cell: Range, guarded: string): void {
  const text = guarded.slice(1);
  if (saysMoreThanText(text)) putText(cell, text);
  else cell.setValue(text);
}

const saysMoreThanText = (value: unknown): value is string =>
  typeof value === 'string' && safeText(value) !== value;

const isGuarded = (value: unknown): value is string => typeof value === 'string' && value.startsWith("'");

const cellOf = (range: Range, y: number, x: number): Range =>
  range.getSheet().getRange(range.getRow() + y, range.getColumn() + x);
