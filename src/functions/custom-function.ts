import type { SheetDates } from '../cells/sheet-dates';
import type { Argument, PerCell, Values } from './argument';
import type { FunctionHelp } from './function-help';

/** What a cell can show; undefined is a blank cell. */
export type Shows = string | number | boolean | Date | undefined;

/** A custom function: what it is called with, how it answers, and what is said about it. */
export interface CustomFunction {
  readonly name: `TMALL_${string}`;
  readonly args: readonly Argument[];
  readonly help: FunctionHelp;
  /**
   * How the function answers. Only its definition knows the types that it takes: the readers of its arguments give just
   * these.
   */
  readonly answer: Answer<never, never, never>;
}

/** A custom function as the script holds that Sheets loads for every formula: the build leaves the help out of it. */
export type LoadedFunction = Omit<CustomFunction, 'help'>;

type Answer<All, Shared, Cells> = Whole<All> | CellByCell<Shared, Cells>;

/** Answers once for the whole call. */
export interface Whole<All> {
  readonly whole: (values: All, dates: SheetDates) => Shows | readonly (readonly Shows[])[];
}

/** Takes what all cells share, then answers for each cell of the arguments that may be ranges. */
export interface CellByCell<Shared, Cells> {
  readonly each: (shared: Shared, dates: SheetDates) => (values: Cells) => Shows;
}

interface Definition<Args extends readonly Argument[]> {
  readonly name: CustomFunction['name'];
  /** The arguments in the order in which they are typed. */
  readonly args: Args;
  readonly help: FunctionHelp<Args>;
  readonly answer: Answer<
    Values<Args[number]>,
    Values<Exclude<Args[number], PerCell>>,
    Values<Extract<Args[number], PerCell>>
  >;
}

/**
 * Defines a custom function, and sees to it that it answers from the arguments that it declares, each with the type
 * that its reader gives.
 */
export const customFunction = <const Args extends readonly Argument[]>(
  definition: Definition<Args>,
): CustomFunction => definition;
