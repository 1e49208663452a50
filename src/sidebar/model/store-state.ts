import type { Bilingual } from '../../messages/language';
import type { ReportChoice, ReportedStatus, StoreAnswer, StoreChoice } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** How stores stand, by their names; one that is not there stands as nobody knows. */
export type Statuses = Readonly<Record<string, ReportedStatus>>;

/** The list of the stores in the monthly rows. */
export interface StoreList {
  readonly request: ReportChoice;
  readonly running: boolean;
  /** The names of the stores, the most urgent first; undefined while they are read for the first time, or from other rows. */
  readonly names: readonly string[] | undefined;
  /** How they stand, as far as that is known. */
  readonly statuses: Statuses | undefined;
  readonly failure: Bilingual | undefined;
  /** The reading of the workbook that they come from, once they are there. */
  readonly workbook: ReadWorkbook | undefined;
}

/** What made the page ask; a failure is shown beside it. */
export type Cause = 'store' | 'forecast';

/** The chosen store, and what is known about it. */
export interface Look {
  /** The last request. */
  readonly request: StoreChoice;
  readonly cause: Cause;
  readonly running: boolean;
  /** What the page shows: the answer to the request or, until that is there, to an earlier one about the same store. */
  readonly shown: ShownStore | undefined;
  readonly failure: Bilingual | undefined;
}

export interface ShownStore {
  readonly request: StoreChoice;
  readonly answer: StoreAnswer;
}
