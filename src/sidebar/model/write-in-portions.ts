import { refusals } from '../../messages/refusals';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { StoppedPartly } from './stopped-partly';
import { forgetTable } from './table-details';
import { type Writing, writeWorkbook } from './write-workbook';

/**
 * The most places of a sheet that one request writes to: rows that come after the same row, or a cell. Each takes up to
 * five calls of Google's, whose runs end after six minutes; so a request takes less than half of them also where a call
 * takes a tenth of a second.
 */
export const MOST_PLACES = 200;

/** What one of the requests has done, and what is left for those that follow. */
export interface Portion {
  /** Rows, or months; 0 where all is done. */
  readonly left: number;
}

/** Is told how much is done whenever more is to come. @returns whether to go on */
export type OnPortion = (done: number, left: number) => boolean;

interface InPortions<Part extends Portion> {
  /** The sheet that is written to: it is read again for each portion. */
  readonly sheet: number;
  /** Makes the next portion from what is in the workbook by then. */
  readonly make: () => Asking<Writing<Part>>;
  /** What the portions have done together. */
  readonly join: (before: Part, next: Part) => Part;
  readonly doneOf: (part: Part) => number;
  readonly onPortion?: OnPortion | undefined;
}

/**
 * Writes portion by portion until all is done. Whatever was written stays, also where a later portion fails: doing it once
 * more does the rest.
 * @throws StoppedPartly where a portion fails after others were written
 */
export function* writeInPortions<Part extends Portion>(
  holder: WorkbookHolder,
  { sheet, make, join, doneOf, onPortion }: InPortions<Part>,
): Asking<Part> {
  let done: Part | undefined;
  do {
    try {
      const next: Part = yield* writeWorkbook(holder, make);
      // Somebody takes away what is written, or it does not read as what it is: no portion would be the last.
      if (done && next.left >= done.left) throw new Refusal(refusals.changesTooOften);
      done = done ? join(done, next) : next;
    } catch (error) {
      if (!done) throw error;
      throw new StoppedPartly(doneOf(done), done.left, error);
    } finally {
      forgetTable(holder, sheet);
    }
  } while (done.left > 0 && (onPortion?.(doneOf(done), done.left) ?? true));
  return done;
}
