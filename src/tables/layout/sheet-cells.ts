import type { Grid } from '../../cells/grid';

/** Merged cells: where they begin, counted from 1, and how many rows and columns they take. */
export interface MergedCells {
  readonly rows: Span;
  readonly columns: Span;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/** A sheet as it was read. A formula is handed the values alone. */
export interface SheetCells {
  readonly values: Grid;
  /** Left out where that is not known. */
  readonly id?: number;
  readonly name?: string;
  readonly merged?: readonly MergedCells[];
  readonly formats?: readonly (readonly string[])[];
}
