/** A range's rows of cells, or one cell as a row of its own. Odd shapes are made rectangular with blanks. */
export type Grid = readonly (readonly unknown[])[];

export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  if (isRectangle(argument)) return argument;
  const rows = argument.some(Array.isArray)
    ? Array.from(argument, (row: unknown) => (Array.isArray(row) ? row : [row]))
    : [argument];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.every((row) => row.length === width)) return rows;
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** So are the ranges that Sheets hands over. */
const isRectangle = (rows: readonly unknown[]): boolean => {
  const [first] = rows;
  return Array.isArray(first) && rows.every((row) => Array.isArray(row) && row.length === first.length);
};

export const heightOf = (grid: Grid): number => grid.length;
export const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;

/** The size of a grid in words: rows, then columns, as in "3×1". */
export const sizeOf = (grid: Grid): string => `${heightOf(grid)}×${widthOf(grid)}`;
