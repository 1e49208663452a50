import type { SheetDates } from '../cells/sheet-dates';
import type { Bilingual } from '../messages/language';

/**
 * The shapes that an argument can have:
 * - `value`: one cell;
 * - `value or range`: one cell, or a range whose shape the result then has;
 * - `vector`: one row or one column;
 * - `vector, or names and vector`: one row or column, or two of them, the first of which holds names;
 * - `table`: a range with its header row;
 * - `table or value`: a range with its header row, or one cell.
 */
export type ArgumentShape =
  | 'value'
  | 'value or range'
  | 'vector'
  | 'vector, or names and vector'
  | 'table'
  | 'table or value';

/** An argument of a custom function: all that is said about it, and how its cells are read. */
export type Argument = ArgumentTraits & (CellsArgument | VectorArgument | OptionalVectorArgument);

interface ArgumentTraits {
  readonly name: string;
  readonly optional?: true;
  /** Says that the answer is blank where the argument is, so that the function is not called at all. */
  readonly blankGivesBlank?: true;
  /**
   * Hands the function a way to read the cells instead of their value, so that they are read only when it asks: what
   * stands in them must not stop the answer for a store that is not judged yet.
   */
  readonly lazy?: true;
  /** One sentence in each language, without line breaks, which Sheets shows while the formula is typed. */
  readonly help: Bilingual;
}

type Read<Cells> = (cells: Cells, dates: SheetDates) => unknown;

interface CellsArgument {
  readonly shape: Exclude<ArgumentShape, 'vector'>;
  /** Reads what Sheets hands over: a cell's value, rows of cells, undefined where the argument is left out. */
  readonly read: Read<unknown>;
}

interface VectorArgument {
  readonly shape: 'vector';
  readonly optional?: never;
  readonly read: Read<readonly unknown[]>;
}

interface OptionalVectorArgument {
  readonly shape: 'vector';
  readonly optional: true;
  readonly read: Read<readonly unknown[] | undefined>;
}

/** What a function receives for an argument. */
type ValueOf<A extends Argument> = A extends { readonly lazy: true }
  ? () => ReturnType<A['read']>
  : A extends { readonly blankGivesBlank: true }
    ? Exclude<ReturnType<A['read']>, undefined>
    : ReturnType<A['read']>;

/** What a function receives for all its arguments, by their names. */
export type Values<A extends Argument> = { readonly [Each in A as Each['name']]: ValueOf<Each> };

/** An argument that may be a range, whose shape the result then has: the answer is asked for cell by cell. */
export type PerCell = { readonly shape: 'value or range' };

export const isPerCell = (argument: Argument): argument is Argument & PerCell =>
  argument.shape === 'value or range';
