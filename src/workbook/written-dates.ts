import { isDateCell } from '../cells/cell';
import { DATE_FORMAT } from '../cells/number-formats';
import { runsOf } from './runs';
import type { Sheet } from './spreadsheet';
import type { WrittenCell } from './written-cell';

const DAY = 86_400_000;

/** The number of 1970-01-01 as cells count days. */
const FIRST_DAY = 25_569;

/** Whether a number stands for a date that was written. The zone moves it by less than a day; any other is somebody's own. */
export const isNumberOf = (written: unknown, shown: unknown): boolean =>
  isDateCell(written) &&
  typeof shown === 'number' &&
  Math.abs(written.getTime() / DAY + FIRST_DAY - shown) < 1;

/**
 * Makes dates of the numbers that cells of automatic format show for written dates: whether a date brings a format along to
 * such a cell nobody has told.
 * @param shown the cells after the write, row by row
 * @returns whether there was any
 */
export function showDates(
  sheet: Sheet,
  written: readonly WrittenCell[],
  shown: readonly (readonly unknown[])[],
): boolean {
  const numbers = written.filter(({ row, column, value }) => isNumberOf(value, shown[row - 1]?.[column - 1]));
  for (const column of new Set(numbers.map((cell) => cell.column))) {
    const rows = numbers.filter((cell) => cell.column === column);
    for (const { first, items } of runsOf(rows, ({ row }) => row))
      sheet.getRange(first, column, items.length, 1).setNumberFormat(DATE_FORMAT);
  }
  return numbers.length > 0;
}
