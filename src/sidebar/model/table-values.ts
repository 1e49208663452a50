import type { ReadCell } from '../contract/cells';
import type { ReadTable } from './read-tables';

type Rows<Cell> = readonly (readonly Cell[])[];

const values = new WeakMap<ReadTable, Rows<unknown>>();

/** The values of a table, row by row, in which a date is a Date. They are made once for each reading. */
export function valuesOf(table: ReadTable): Rows<unknown> {
  const known = values.get(table);
  if (known) return known;
  const rows = rowsOf(table.cells.values ?? [], table.rows, cellOf);
  values.set(table, rows);
  return rows;
}

/** The formulas of a table, row by row; "" where a cell has none. */
export const formulasOf = ({ cells, rows }: ReadTable): Rows<string> =>
  rowsOf(cells.formulas ?? [], rows, (formula) => formula);

/** The same in R1C1 notation. */
export const relativeOf = ({ cells, rows }: ReadTable): Rows<string> =>
  rowsOf(cells.relative ?? [], rows, (formula) => formula);

export const formatsOf = ({ cells, rows }: ReadTable): Rows<string> =>
  rowsOf(cells.formats ?? [], rows, (format) => format);

const cellOf = (cell: ReadCell): unknown => (typeof cell === 'object' ? new Date(cell.d) : cell);

const rowsOf = <Cell, Value>(columns: Rows<Cell>, rows: number, of: (cell: Cell) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => of(column[row] as Cell)));
