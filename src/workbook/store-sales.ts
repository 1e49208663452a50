import { isDateCell } from '../cells/cell';
import type { Sheet } from './spreadsheet';

/** A cell of computed sales that is to be filled. */
export interface SalesCell {
  readonly row: number;
  readonly sales: number;
}

/** The contents of a cell as the user is asked about them: its formula, or else its value. */
export function holdingOf(value: unknown, formula: string): string {
  if (formula !== '') return formula;
  return isDateCell(value) ? value.toISOString() : String(value ?? '');
}

/**
 * Puts the sales into their cells of one column. Where Google fails, the cells are put back as they were.
 * @param column the column's number, counted from 1
 * @param before the column's cells from row 1 on, as they have to be written
 * @param finish does what is left to do; where it fails, the cells are put back too
 */
export function fillSalesCells(
  sheet: Sheet,
  column: number,
  cells: readonly SalesCell[],
  before: readonly unknown[],
  finish: () => void,
): void {
  const put = (row: number, value: unknown) => sheet.getRange(row, column).setValue(value);
  const touched: number[] = [];
  try {
    for (const { row, sales } of cells) {
      touched.push(row);
      put(row, sales);
    }
    SpreadsheetApp.flush();
    finish();
  } catch (error) {
    for (const row of touched) put(row, before[row - 1]);
    throw error;
  }
}
