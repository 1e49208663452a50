import { type Grid, heightOf, sizeOf, widthOf } from '../cells/grid';
import { Problem } from '../cells/problem';
import { problems } from '../messages/problems';

/** The most cells of one result: more would neither fit a sheet nor end within the 30 seconds that a formula has. */
const MOST_CELLS = 2_000_000;

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * Answers for each cell of ranges of one shape. A single cell, row or column serves for every cell, row or column of
 * the larger ones.
 * @throws Problem that names both sizes where the shapes differ otherwise
 */
export function broadcast<T>(grids: readonly NamedGrid[], answer: (cells: readonly unknown[]) => T): T[][] {
  const height = commonLength(grids, heightOf);
  const width = commonLength(grids, widthOf);
  if (height * width > MOST_CELLS) throw new Problem(problems.tooManyCells(height, width, MOST_CELLS));
  const results: T[][] = [];
  for (let row = 0; row < height; row++) {
    const answers: T[] = [];
    for (let column = 0; column < width; column++) answers.push(answer(cellsAt(grids, row, column)));
    results.push(answers);
  }
  return results;
}

/** The cells that belong to one cell of the result. Plain loops, here and above: they run for every cell of a range. */
function cellsAt(grids: readonly NamedGrid[], row: number, column: number): unknown[] {
  const cells: unknown[] = [];
  for (const { grid } of grids) {
    const inRow = grid[grid.length === 1 ? 0 : row] ?? [];
    cells.push(inRow[inRow.length === 1 ? 0 : column]);
  }
  return cells;
}

function commonLength(grids: readonly NamedGrid[], lengthOf: (grid: Grid) => number): number {
  let longest: NamedGrid | undefined;
  for (const one of grids) {
    const length = lengthOf(one.grid);
    if (longest && length !== 1 && length !== lengthOf(longest.grid) && lengthOf(longest.grid) !== 1) {
      throw new Problem(problems.sizesDiffer(longest.name, sizeOf(longest.grid), one.name, sizeOf(one.grid)));
    }
    if (!longest || lengthOf(longest.grid) === 1) longest = one;
  }
  return longest ? lengthOf(longest.grid) : 0;
}
