import { isDateCell } from '../cells/cell';
import type { Spot } from './freeze-areas';

/** Cells row by row. */
type Cells = readonly (readonly unknown[])[];

/**
 * Where lines of before stand now, and from where lines of now come; counted from 0, and undefined where there is no such
 * line. Lines are rows or columns.
 */
export interface Lines {
  readonly to: (line: number) => number | undefined;
  readonly from: (line: number) => number | undefined;
}

export interface Move {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** What of a sheet was written between two looks at it, and need not be as before. */
export interface Written {
  /** Whether a cell was written, wherever it stands. */
  readonly isWritten: (spot: Spot) => boolean;
  /** Whether what a cell showed may have gone with what was written. */
  readonly mayVanish: (spot: Spot) => boolean;
  /** Whether a blank cell may show something now because of what was written. */
  readonly mayAppear: (spot: Spot) => boolean;
  readonly rows: readonly number[];
  /** Whether all rows and all columns were looked at: then what lies beyond is blank, and else nobody knows. */
  readonly isWhole: { readonly rows: boolean; readonly columns: boolean };
}

/** The most rows or columns that somebody is taken to have inserted or deleted at once. */
const MOST_LINES = 20;

const STAY: Lines = { to: (line) => line, from: (line) => line };

/**
 * Finds what somebody has done to the rows or columns of a sheet between two looks: inserted or deleted some, or sorted
 * rows. All cells go by that but those that were written, and those of which nobody knows.
 * @returns undefined where no such edit explains what is seen
 */
export function findMove(before: Cells, after: Cells, written: Written): Move | undefined {
  const isSame = (was: Spot | undefined, is: Spot): boolean => {
    if (written.isWritten(is) || (was && written.isWritten(was))) return true;
    const showed = was ? cellAt(before, was, written.isWhole) : '';
    const shown = cellAt(after, is, written.isWhole);
    if (showed === undefined || shown === undefined || isSameCell(showed, shown)) return true;
    return (was && shown === '' && written.mayVanish(was)) || (showed === '' && written.mayAppear(is));
  };
  const height = Math.max(before.length, after.length);
  const width = Math.max(before[0]?.length ?? 0, after[0]?.length ?? 0);
  const rows = linesOf(height, (was, is) =>
    isEach(width, (column) =>
      isSame(was === undefined ? undefined : { row: was, column }, { row: is, column }),
    ),
  );
  if (rows) return { rows, columns: STAY };
  const columns = linesOf(width, (was, is) =>
    isEach(height, (row) =>
      isSame(was === undefined ? undefined : { row, column: was }, { row, column: is }),
    ),
  );
  if (columns) return { rows: STAY, columns };
  const sorted = sortedRows(before, after, written);
  return sorted && { rows: sorted, columns: STAY };
}

/** @param isSame whether a line of now is as one of before, or blank where there was none */
function linesOf(count: number, isSame: (was: number | undefined, is: number) => boolean): Lines | undefined {
  const isAll = (from: Lines['from']) => isEach(count, (line) => isSame(from(line), line));
  let first = 0;
  while (first < count && isSame(first, first)) first += 1;
  if (first === count) return STAY;
  for (let by = 1; by <= MOST_LINES; by++) {
    const found = [inserted(first, by), deleted(first, by)].find(({ from }) => isAll(from));
    if (found) return found;
  }
  return undefined;
}

const inserted = (at: number, by: number): Lines => ({
  to: (line) => (line < at ? line : line + by),
  from: (line) => (line < at ? line : line < at + by ? undefined : line - by),
});

const deleted = (at: number, by: number): Lines => {
  const { to, from } = inserted(at, by);
  return { to: from, from: to };
};

/** Rows in another order, each known by its cells in the columns that were not written. */
function sortedRows(before: Cells, after: Cells, { isWritten, rows }: Written): Lines | undefined {
  const width = before[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !rows.some((row) => isWritten({ row, column })),
  );
  const keysOf = (cells: Cells) =>
    cells.map((row) => JSON.stringify(columns.map((column) => row[column] ?? '')));
  const [was, is] = [keysOf(before), keysOf(after)];
  const lines = { to: lookUp(was, is), from: lookUp(is, was) };
  const areKnown = rows.every((row) => lines.to(row) !== undefined && lines.from(row) !== undefined);
  return areKnown && rows.some((row) => lines.to(row) !== row) ? lines : undefined;
}

/** Finds the key of a line among others: in its place, or else the only one. */
const lookUp =
  (keys: readonly string[], others: readonly string[]): Lines['to'] =>
  (line) => {
    const key = keys[line] ?? '';
    if (others[line] === key) return line;
    const found = others.indexOf(key);
    return found >= 0 && found === others.lastIndexOf(key) ? found : undefined;
  };

/** undefined where nobody knows. */
function cellAt(cells: Cells, { row, column }: Spot, isWhole: Written['isWhole']): unknown {
  const cell = cells[row]?.[column];
  if (cell !== undefined) return cell;
  return (row < cells.length || isWhole.rows) && (column < (cells[0]?.length ?? 0) || isWhole.columns)
    ? ''
    : undefined;
}

const isSameCell = (one: unknown, other: unknown): boolean =>
  one === other || (isDateCell(one) && isDateCell(other) && one.getTime() === other.getTime());

function isEach(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index++) if (!holds(index)) return false;
  return true;
}
