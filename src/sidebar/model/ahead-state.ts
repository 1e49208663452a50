import type { Bilingual } from '../../messages/language';
import type { AheadAnswer, ReportChoice } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** What each store needs, and the days ahead. */
export interface Ahead {
  readonly request: ReportChoice;
  readonly running: boolean;
  /** Of this request, or of one before it in the same sheets while that is asked anew. */
  readonly answer: AheadAnswer | undefined;
  readonly failure: Bilingual | undefined;
  /** The reading of the workbook that the answer comes from, once it is there. */
  readonly workbook: ReadWorkbook | undefined;
}
