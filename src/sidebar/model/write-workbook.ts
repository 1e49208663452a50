import { refusals } from '../../messages/refusals';
import type { Change, Expectations, WholeTable } from '../contract/expectations';
import { Refusal } from '../contract/refusal';
import type { DoneStep, Step } from '../contract/write';
import { type Asking, ask } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';

/** What is to be written, made from a workbook as it was read. */
export interface Writing<Result> {
  readonly steps: readonly Step[];
  readonly expects: Partial<Expectations>;
  /** What the user is told once it is done. @param steps where each step did its work */
  readonly result: (steps: readonly DoneStep[]) => Result;
}

/** Each time, somebody has changed what the writing was made from. */
const MOST_TRIES = 4;

/**
 * Writes where nobody has changed what the writing was made from. Where somebody has, the workbook is read again and the
 * writing made anew, by itself: that is for what the user would agree to again. Whoever asked the user about what is
 * overwritten throws from `make` where that is no longer what stands there.
 * @param make must not keep anything from one try to the next
 */
export function* writeWorkbook<Result>(
  holder: WorkbookHolder,
  make: (workbook: ReadWorkbook, tries: number) => Asking<Writing<Result>>,
): Asking<Result> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    try {
      const { steps, expects, result } = yield* make(workbookOf(holder), tries);
      return result(yield* writeSteps(steps, expects));
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
    yield* readAgain(holder);
  }
  throw new Refusal(refusals.changesTooOften);
}

/** What the writing was made from is no longer in the workbook: nothing was written. */
class Outdated extends Error {
  constructor(readonly changes: readonly Change[]) {
    super('the workbook has changed since it was read');
  }
}

/** Writes once. @throws Outdated, which `writeWorkbook` answers by reading again */
export function* writeSteps(steps: readonly Step[], expects: Partial<Expectations>): Asking<DoneStep[]> {
  const answer = yield* ask('write', {
    steps: [...steps],
    expects: { whole: expects.whole ?? [], places: expects.places ?? [] },
  });
  if (answer.is === 'changed') throw new Outdated(answer.changes);
  return answer.steps;
}

/** That these sheets are as they were read. */
export const asRead = ({ tables }: ReadWorkbook, sheets: readonly number[]): WholeTable[] =>
  sheets.flatMap((sheet) => {
    const table = tables.get(sheet);
    return table ? [{ sheet, parts: [...table.parts], state: table.state }] : [];
  });
