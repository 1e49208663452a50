/** A cell and what was written into it; row and column are counted from 1. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** The cells of an area, with what was written into them. @param place its first cell */
export const cellsFrom = (
  { row, column }: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[],
): WrittenCell[] =>
  values.flatMap((cells, y) => cells.map((value, x) => ({ row: row + y, column: column + x, value })));
