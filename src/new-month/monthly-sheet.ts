import type { LaidOut } from '../tables/layout/laid-out';
import type { MonthlyKey } from '../tables/monthly-columns';

type Rows<Cell> = readonly (readonly Cell[])[];

/** The sheet of the monthly rows as it was read. */
export interface MonthlySheet {
  /** The headers as the sheet has them. */
  readonly headers: readonly unknown[];
  readonly values: Rows<unknown>;
  /** The same as they are laid out: with the rows that are of no store. */
  readonly laidOut: LaidOut;
  readonly formulas: Rows<string>;
  /** The same formulas in R1C1 notation, which holds for whatever row they stand in. */
  readonly relative: Rows<string>;
  readonly formats: Rows<string>;
  /** Where a column stands, counted from 0; undefined where the sheet has none. */
  readonly indexOf: (key: MonthlyKey) => number | undefined;
}

/**
 * What stays true of a store, and who looks after it. An assigned standard holds until another is assigned, and so need
 * not be repeated.
 */
const LASTING: readonly MonthlyKey[] = ['onboard', 'category', 'cycleStart', 'owner'];

/** Where the columns that stay true of a store stand. */
export const lastingColumns = ({ indexOf }: MonthlySheet): number[] =>
  LASTING.map(indexOf).filter((column) => column !== undefined);
