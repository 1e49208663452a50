/** What a cell of a new row gets: a value as a cell holds it, or the formula of the row that it is made like, filled down. */
export type NewCell = { readonly value: unknown } | 'formula';

/** A row that is to be inserted. Rows count from 1. */
export interface NewRow {
  readonly after: number;
  /** The row that it is made like. */
  readonly like: number;
  /** For each column of `NewRows`. */
  readonly cells: readonly NewCell[];
  /** Number formats of these columns. */
  readonly formats: readonly string[];
}

export interface NewRows {
  /** The columns that are written, counted from 0, the one that makes rows of them last. */
  readonly columns: readonly number[];
  readonly rows: readonly NewRow[];
}

export const BLANK: NewCell = { value: '' };
