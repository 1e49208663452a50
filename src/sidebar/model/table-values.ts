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

/** The background colours, row by row; undefined in the columns whose colours were not read, and where a cell is plain. */
export const coloursOf = (table: ReadTable): Rows<string | undefined> =>
  paintOf(table, table.cells.colours, (colour) => colour === PLAIN);

/** The notes, row by row; undefined in the columns whose notes were not read, and where a cell has none. */
export const notesOf = (table: ReadTable): Rows<string | undefined> =>
  paintOf(table, table.cells.notes, (note) => note === '');

/** The background of a cell that nobody has coloured. */
const PLAIN = '#ffffff';

const paintOf = (
  { rows, columns, painted }: ReadTable,
  paint: Rows<string> = [],
  isNone: (one: string) => boolean,
): (string | undefined)[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const one = painted && paint[column + 1 - painted.first]?.[row];
      return one === undefined || isNone(one) ? undefined : one;
    }),
  );

const cellOf = (cell: ReadCell): unknown => (typeof cell === 'object' ? new Date(cell.d) : cell);

const rowsOf = <Cell, Value>(columns: Rows<Cell>, rows: number, of: (cell: Cell) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => of(column[row] as Cell)));
