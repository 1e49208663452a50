import type { SheetDates } from '../cells/sheet-dates';
import type { Bilingual } from '../messages/language';

/**
 * - `value` one cell;
 * - `value or range` one cell, or a range whose shape the result then has;
 * - `vector` one row or one column;
 * - `table` a range with its header row;
 * - `table or value` such a range, or one cell.
 */
export type ArgumentShape = 'value' | 'value or range' | 'vector' | 'table' | 'table or value';

export interface Argument {
  readonly name: string;
  readonly shape: ArgumentShape;
  readonly optional?: true;
  /** One sentence a language, no line break: it is what Sheets shows while the formula is typed. */
  readonly help: Bilingual;
}

type Shown = string | number | boolean;

/** A formula that needs no other cell, and what its cell, or its rows of cells, show. A date shows as yyyy-MM-dd. */
export interface Example {
  readonly formula: string;
  readonly gives: Shown | readonly (readonly Shown[])[];
}

export type Family = 'calendar' | 'sales' | 'service' | 'verdict';

/** What a cell can show. undefined is blank. */
export type Shows = Shown | Date | undefined;

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

/** One entry of the catalogue: all there is to know of a custom function, and its implementation. */
export interface CustomFunction {
  readonly name: `TMALL_${string}`;
  readonly family: Family;
  readonly summary: Bilingual;
  readonly args: readonly Argument[];
  readonly returns: Bilingual;
  /** The article that the answer rests on. */
  readonly basis: Bilingual;
  readonly examples: readonly [Example, ...Example[]];
  readonly answer: Whole | CellByCell;
}
