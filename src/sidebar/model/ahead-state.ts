import type { Bilingual } from '../../messages/language';
import type { AheadAnswer, ReportChoice } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** The state of the tab that shows what each store needs, and the days ahead. */
export interface Ahead {
  readonly request: ReportChoice;
  readonly running: boolean;
  /** The answer to this request or, while that is asked anew, to an earlier one about the same choice. */
  readonly answer: AheadAnswer | undefined;
  readonly failure: Bilingual | undefined;
  /** The reading of the workbook that the answer comes from, once it is there. */
  readonly workbook: ReadWorkbook | undefined;
}
