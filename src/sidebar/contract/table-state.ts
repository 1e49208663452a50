import type { ReadCell } from './cells';
import { digest } from './digest';

type Column = readonly ReadCell[];

/** Makes a digest of each row, over the given columns in their order. */
export function rowDigests(columns: readonly Column[], rows: number): string[] {
  return Array.from({ length: rows }, (_, row) =>
    digest(JSON.stringify(columns.map((column) => column[row] ?? ''))),
  );
}

/** What was read of a table: each part of it by columns. */
type Parts = Readonly<Partial<Record<string, readonly Column[]>>>;

/** The digest of a table, over all parts in the order of their names. A cell that a column lacks is blank. */
export function stateOf(parts: Parts, rows: number): string {
  const columns = Object.keys(parts)
    .sort()
    .flatMap((name) => parts[name] ?? []);
  return digest(columns.map((column) => digest(JSON.stringify(inRows(column, rows)))).join());
}

const inRows = (column: Column, rows: number): Column =>
  column.length === rows ? column : Array.from({ length: rows }, (_, row) => column[row] ?? '');

/** The digest of a header; spaces around it do not count. */
export const headerDigest = (header: ReadCell): string =>
  digest(typeof header === 'object' ? JSON.stringify(header) : String(header).trim());
