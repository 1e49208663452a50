import { isDateCell } from '../cells/cell';
import { PLAIN_TEXT } from '../cells/number-formats';
import { asItIs, safeText } from '../cells/safe-text';
import type { SheetDates } from '../cells/sheet-dates';
import type { ReadCell, WrittenCell } from '../sidebar/contract/cells';

type Rows<Cell> = readonly (readonly Cell[])[];

/** Makes a cell as Google gives it ready to travel to the page. */
export const readCellOf = (value: unknown): ReadCell => {
  if (isDateCell(value)) return { d: value.getTime() };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : String(value ?? '');
};

/** Turns rows of cells into columns of cells. */
export function columnsOf<Cell, Sent>(rows: Rows<Cell>, send: (cell: Cell) => Sent): Sent[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => send(row[column] as Cell)));
}

/**
 * Gives what has to be written so that a cell holds just the given content.
 * @param format the number format of the cell, where it is known: text in a cell of plain text is written bare
 */
export function valueToWrite(cell: WrittenCell, dates: SheetDates, format?: string): unknown {
  if (cell === null) return '';
  if (typeof cell === 'string') return format === PLAIN_TEXT ? cell : asItIs(cell);
  if (typeof cell !== 'object') return cell;
  if ('f' in cell) return cell.f;
  if ('words' in cell) return safeText(cell.words);
  return 'd' in cell ? new Date(cell.d) : dates.cellOf(cell.day as never);
}
