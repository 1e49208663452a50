import type { SheetDates } from '../cells/sheet-dates';

/**
 * - `value` one cell;
 * - `value or range` one cell, or a range whose shape the result then has;
 * - `vector` one row or one column;
 * - `vector, or names and vector` such a one, or two of them, the first of which holds names;
 * - `table` a range with its header row;
 * - `table or value` such a range, or one cell.
 */
export type ArgumentShape =
  | 'value'
  | 'value or range'
  | 'vector'
  | 'vector, or names and vector'
  | 'table'
  | 'table or value';

export interface Argument {
  readonly name: string;
  readonly shape: ArgumentShape;
  readonly optional?: true;
}

/** What a cell can show. undefined is blank. */
export type Shows = string | number | boolean | Date | undefined;

/** The arguments in the catalogue's order: a `vector` as a list of cells, a `value` as one; undefined where left out. */
export type Arguments = readonly unknown[];

/** Answers once for the whole call. */
export interface Whole {
  readonly whole: (args: Arguments, dates: SheetDates) => Shows | readonly (readonly Shows[])[];
}

/** Reads what all cells share, then answers for each cell of the arguments that may be ranges. */
export interface CellByCell {
  readonly each: (args: Arguments, dates: SheetDates) => (cells: Arguments) => Shows;
}

/** A custom function, as it is called. What is said of it stands beside it, as its help. */
export interface CustomFunction {
  readonly name: `TMALL_${string}`;
  readonly args: readonly Argument[];
  readonly answer: Whole | CellByCell;
}
