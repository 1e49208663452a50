import { isBlank } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import type { MergedCells } from './sheet-cells';

/*
 * The names of stores that stand once for several rows.
 */

/**
 * A merged name holds for all rows of its block, as does a merged month. Merged figures do not: nobody can say which month they
 * are of.
 */
export function withMergedNames(
  values: Grid,
  merged: readonly MergedCells[],
  last: number,
  columns: readonly number[],
): Grid {
  const blocks = merged.filter(
    (one) =>
      one.rows.count > 1 &&
      one.columns.count === 1 &&
      one.rows.first > last + 1 &&
      columns.includes(one.columns.first - 1),
  );
  if (blocks.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const block of blocks) {
    const column = block.columns.first - 1;
    const value = rows[block.rows.first - 1]?.[column];
    for (let row = block.rows.first; row < block.rows.first - 1 + block.rows.count; row++) {
      const cells = rows[row];
      if (cells) cells[column] = value;
    }
  }
  return rows;
}

/** Rows with a month or a figure, and without a store, below one that has a store. */
export function namelessRows(rows: Grid, store: number, columns: readonly number[]): number[] {
  const first = rows.findIndex((row) => !isBlank(row[store]));
  return rows.flatMap((row, index) =>
    first >= 0 && index > first && isBlank(row[store]) && columns.some((column) => !isBlank(row[column]))
      ? [index]
      : [],
  );
}

export function withNamesAbove(rows: Grid, store: number, nameless: readonly number[]): Grid {
  const missing = new Set(nameless);
  let name: unknown = '';
  return rows.map((row, index) => {
    if (!isBlank(row[store])) name = row[store];
    return missing.has(index) ? row.map((cell, column) => (column === store ? name : cell)) : row;
  });
}
