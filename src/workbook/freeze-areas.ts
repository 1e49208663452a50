import { mostCells } from '../cells/formula-extent';

type Cells = readonly (readonly unknown[])[];
type Formulas = readonly (readonly string[])[];

/** A cell, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Cells that are written together: so many rows and columns from a cell on. */
export interface Area extends Spot {
  readonly rows: number;
  readonly columns: number;
}

export const isOurFormula = (formula: string): boolean => /\bTMALL_\w+\s*\(/i.test(formula);

/** The formulas of ours in an area. */
export const ourFormulas = (
  { row: top, column: left, rows, columns }: Area,
  formulas: Formulas,
): (Spot & { readonly formula: string })[] =>
  formulas
    .slice(top, top + rows)
    .flatMap((cells, index) =>
      cells.flatMap((formula, column) =>
        column >= left && column < left + columns && isOurFormula(formula)
          ? [{ row: top + index, column, formula }]
          : [],
      ),
    );

/**
 * The cells that a formula is taken to fill: as many as it can, as far as they hold something. No other formula stands
 * among them, and no column of them continues one that began further up, under another formula.
 */
export function filledBy({ row, column }: Spot, formulas: Formulas, values: Cells): Area {
  const most = mostCells(formulas[row]?.[column] ?? '');
  const holds = (y: number, x: number) => !isNothing(values[y]?.[x]);
  const isFree = (y: number, x: number) => (formulas[y]?.[x] ?? '') === '';
  let columns = 1;
  while (
    columns < most.columns &&
    holds(row, column + columns) &&
    isFree(row, column + columns) &&
    !continuesSpill(row, column + columns, formulas, values)
  )
    columns += 1;
  const spans = (y: number) =>
    Array.from({ length: columns }, (_, index) => column + index).map((x) => ({ y, x }));
  let rows = 1;
  for (let y = row + 1; y < formulas.length && y - row < most.rows; y++) {
    if (!spans(y).every((cell) => isFree(cell.y, cell.x))) break;
    if (spans(y).some((cell) => holds(cell.y, cell.x))) rows = y - row + 1;
  }
  return { row, column, rows, columns };
}

/** Whether a formula further up may have filled the cell, since all between them is filled. */
function continuesSpill(row: number, column: number, formulas: Formulas, values: Cells): boolean {
  for (let above = row - 1; above >= 0; above--) {
    const formula = formulas[above]?.[column] ?? '';
    if (formula !== '') return mostCells(formula).rows > row - above;
    if (isNothing(values[above]?.[column])) return false;
  }
  return false;
}

/** Areas one below the other are one: each is a call. */
export function stacked(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((one, other) => one.column - other.column || one.row - other.row);
  const all: Area[] = [];
  for (const area of sorted) {
    const last = all[all.length - 1];
    const isBelow =
      last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && isBelow) all.splice(-1, 1, { ...last, rows: last.rows + area.rows });
    else all.push(area);
  }
  return all;
}

/** All that a formula can have filled at the most: what lies below and to the right of it, up to the next formula. */
export function reachOf({ row, column }: Spot, formulas: Formulas): Spot[] {
  const reach: Spot[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (let y = row; y < formulas.length && end > column; y++) {
    const cells = formulas[y] ?? [];
    const next = cells.findIndex((formula, x) => formula !== '' && x >= (y === row ? column + 1 : column));
    end = Math.min(end, next < 0 ? cells.length : next);
    for (let x = column; x < end; x++) reach.push({ row: y, column: x });
  }
  return reach;
}

const isNothing = (value: unknown): boolean => value === '' || value === undefined;
