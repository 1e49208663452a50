import type { Places } from '../contract/expectations';
import { headerDigest, rowDigests } from '../contract/table-state';
import type { ReadTable } from './read-tables';

/** Cells of a table that steps speak of, by what stands in them. */
export interface PlacesInTable {
  readonly places: Places;
  /** The numbers by which steps refer to a row, counted from 1, and to a column, counted from 0. */
  readonly rowRef: (row: number) => number;
  readonly columnRef: (column: number) => number;
}

interface Wanted {
  /** Counted from 0. */
  readonly columns: readonly number[];
  /** The columns by whose cells a row is known. */
  readonly watched: readonly number[];
  readonly parts: Places['parts'];
  /** Counted from 1. */
  readonly rows: readonly number[];
}

export function placesInTable(table: ReadTable, wanted: Wanted): PlacesInTable {
  const columns = unique([...wanted.watched, ...wanted.columns]);
  const rows = unique(wanted.rows);
  const { values = [], formulas = [] } = table.cells;
  const watchedCells = [
    ...wanted.watched.map((column) => values[column] ?? []),
    ...(wanted.parts.includes('formulas') ? wanted.watched.map((column) => formulas[column] ?? []) : []),
  ];
  const digests = rowDigests(watchedCells, table.rows);
  const refs = new Map(rows.map((row, index) => [row, index]));
  return {
    places: {
      sheet: table.sheet,
      headerRow: 1,
      columns: columns.map((column) => ({
        hint: column + 1,
        header: headerDigest(values[column]?.[0] ?? ''),
      })),
      parts: wanted.parts,
      watched: wanted.watched.map((column) => columns.indexOf(column)),
      rows: rows.map((row) => ({ hint: row, digest: digests[row - 1] ?? '' })),
    },
    rowRef: (row) => refs.get(row) ?? -1,
    columnRef: (column) => columns.indexOf(column),
  };
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];
