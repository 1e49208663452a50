import type { Bilingual } from '../messages/language';
import type { Argument } from './argument';

type Shown = string | number | boolean;
type Vector = readonly Shown[];
type Rows = readonly Vector[];

/** What an example may give for an argument, by the argument's shape. */
interface GivenAs {
  readonly value: Shown;
  readonly 'value or range': Shown | Rows;
  readonly vector: Vector;
  readonly 'vector, or names and vector': Vector | Rows;
  readonly table: Rows;
  readonly 'table or value': Shown | Rows;
}

type Given<A extends Argument> = GivenAs[A['shape']];

/**
 * What an example gives, one value for each argument in its place. Optional arguments at the end may be left out, or be
 * "" before another.
 */
type GivenFor<Args extends readonly Argument[]> = Args extends readonly [
  infer First extends Argument,
  ...infer Rest extends readonly Argument[],
]
  ? First extends { readonly optional: true }
    ? readonly [given?: Given<First> | '', ...others: GivenFor<Rest>]
    : readonly [given: Given<First>, ...others: GivenFor<Rest>]
  : Args extends readonly []
    ? readonly []
    : readonly Given<Args[number]>[];

/** A call that needs no other cell, and what its cell, or its rows of cells, show. A date is shown as yyyy-MM-dd. */
export interface Example<Args extends readonly Argument[] = readonly Argument[]> {
  readonly given: GivenFor<Args>;
  readonly gives: Shown | Rows;
}

export type Family = 'calendar' | 'sales' | 'service' | 'verdict';

/** The help of a custom function, beside the help of its arguments. */
export interface FunctionHelp<Args extends readonly Argument[] = readonly Argument[]> {
  readonly family: Family;
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  /** The article that the answer rests on. */
  readonly basis: Bilingual;
  readonly examples: readonly [Example<Args>, ...Example<Args>[]];
}
