import type { ReadCell } from './cells';
import { digest } from './digest';

type Column = readonly ReadCell[];

/** Makes a digest of each row, over the given columns in their order. */
export function rowDigests(columns: readonly Column[], rows: number): string[] {
  return Array.from({ length: rows }, (_, row) =>
    digest(JSON.stringify(columns.map((column) => column[row] ?? ''))),
  );
}

/**
 * The digest of a table. It is made of the digests of its rows, so that a table which was read in pieces can be told
 * whole.
 */
export const stateOf = (rows: readonly string[]): string => digest(rows.join());

/** The digest of a header; spaces around it do not count. */
export const headerDigest = (header: ReadCell): string =>
  digest(typeof header === 'object' ? JSON.stringify(header) : String(header).trim());
