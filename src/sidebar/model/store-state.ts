import type { Bilingual } from '../../messages/language';
import type { ReportChoice, StoreAnswer, StoreChoice } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** The stores of the monthly rows. */
export interface StoreList {
  readonly request: ReportChoice;
  readonly running: boolean;
  /** undefined while they are read for the first time, or from other rows. */
  readonly names: readonly string[] | undefined;
  readonly failure: Bilingual | undefined;
  /** The reading of the workbook that they come from, once they are there. */
  readonly workbook: ReadWorkbook | undefined;
}

/** What made the page ask: its failure is said beside that. */
export type Cause = 'store' | 'forecast';

/** The store that was chosen, and what is known of it. */
export interface Look {
  /** What was asked last. */
  readonly request: StoreChoice;
  readonly cause: Cause;
  readonly running: boolean;
  /** What is on the page: the answer to the request or, until that is there, to one before it about the same store. */
  readonly shown: ShownStore | undefined;
  readonly failure: Bilingual | undefined;
}

export interface ShownStore {
  readonly request: StoreChoice;
  readonly answer: StoreAnswer;
}
