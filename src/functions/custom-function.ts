import type { Bilingual } from '../messages/language';
import type { SheetDates } from './sheet-dates';

/**
 * - `value` one cell;
 * - `value or range` one cell or a range, which the result then has the shape of;
 * - `vector` one row or one column;
 * - `table` a range with its header row (some also take one number instead);
 */
export type ArgumentShape = 'value' | 'value or range' | 'vector' | 'table' | 'table or value';

export interface Argument {
  readonly name: string;
  readonly shape: ArgumentShape;
  readonly optional?: true;
  /** One sentence a language, no line break: it is what Sheets shows while the formula is typed. */
  readonly help: Bilingual;
}

/** A formula that needs no other cell, and what its cell, or its rows of cells, show. A date shows as yyyy-MM-dd. */
export interface Example {
  readonly formula: string;
  readonly gives: Shown | readonly (readonly Shown[])[];
}
type Shown = string | number | boolean;

export type Family = 'calendar' | 'sales' | 'service' | 'verdict';

/** One entry of the catalogue: all there is to know of a custom function, and its implementation. */
export interface CustomFunction {
  readonly name: `TMALL_${string}`;
  readonly family: Family;
  readonly summary: Bilingual;
  readonly args: readonly Argument[];
  readonly returns: Bilingual;
  /** Where the answer rests: articles of the rule text, or the contract. */
  readonly basis: Bilingual;
  readonly examples: readonly [Example, ...Example[]];
  /** @param args the cells as Sheets hands them over, in the order of `args`; an omitted one is undefined */
  readonly run: (args: readonly unknown[], dates: SheetDates) => unknown;
}
