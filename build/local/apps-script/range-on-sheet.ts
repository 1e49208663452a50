/** The area that `getRange(row, column, rows, columns)` means, in Google's words where it means none. */
import type { Area } from '../realm/area';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export function rangeOnSheet(sheet: string, size: SheetSize, numbers: readonly number[]): Area {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
  const odd = numbers.find((number) => !Number.isInteger(number));
  if (odd !== undefined) throw new Error(`${odd} is no row, column or number of them.`);
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, row, column, rows, columns };
}
