import type { Bilingual } from '../messages/language';

type Shown = string | number | boolean;

/** A formula that needs no other cell, and what its cell, or its rows of cells, show. A date shows as yyyy-MM-dd. */
export interface Example {
  readonly formula: string;
  readonly gives: Shown | readonly (readonly Shown[])[];
}

export type Family = 'calendar' | 'sales' | 'service' | 'verdict';

/**
 * What is said of a custom function. It stands beside the implementation, but apart from it, so that the script that
 * Sheets loads for every single formula does not carry it.
 */
export interface FunctionHelp {
  readonly family: Family;
  readonly summary: Bilingual;
  /** Of the arguments that are not described by the common help: one sentence a language, no line break. */
  readonly args?: Readonly<Record<string, Bilingual>>;
  readonly returns: Bilingual;
  /** The article that the answer rests on. */
  readonly basis: Bilingual;
  readonly examples: readonly [Example, ...Example[]];
}
