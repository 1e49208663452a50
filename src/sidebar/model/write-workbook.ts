import { refusals } from '../../messages/refusals';
import type { Change, Expectations, WholeTable } from '../contract/expectations';
import { Refusal } from '../contract/refusal';
import type { DoneStep, Step } from '../contract/write';
import { type Asking, ask } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';

/** The steps to write, made from a workbook as it was read. */
export interface Writing<Result> {
  /** None where there is nothing to do. */
  readonly steps: readonly Step[];
  readonly expects: Partial<Expectations>;
  /** Makes what the user is told once the steps are done. @param steps where each step did its work */
  readonly result: (steps: readonly DoneStep[]) => Result;
}

/** The most tries before the page gives up: each time, somebody has changed what the writing was made from. */
const MOST_TRIES = 4;

/**
 * Writes where nobody has changed what the writing was made from. Where somebody has, the workbook is read again and
 * the writing made anew without asking, so this is only for writing that the user would agree to again. An action that
 * asked the user about cells to overwrite throws from `make` where they no longer hold what the user was shown.
 * @param make makes the writing; it must not keep anything from one try to the next
 */
export function* writeWorkbook<Result>(
  holder: WorkbookHolder,
  make: (workbook: ReadWorkbook, tries: number) => Asking<Writing<Result>>,
): Asking<Result> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    try {
      const { steps, expects, result } = yield* make(workbookOf(holder), tries);
      return result(steps.length === 0 ? [] : yield* writeSteps(steps, expects));
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
    yield* readAgain(holder);
  }
  throw new Refusal(refusals.changesTooOften);
}

/** Says that the workbook no longer holds what the writing was made from, so that nothing was written. */
class Outdated extends Error {
  constructor(readonly changes: readonly Change[]) {
    super('the workbook has changed since it was read');
  }
}

/** Writes once. @throws Outdated where the workbook has changed, which `writeWorkbook` answers by reading again */
export function* writeSteps(steps: readonly Step[], expects: Partial<Expectations>): Asking<DoneStep[]> {
  const answer = yield* ask('write', {
    steps: [...steps],
    expects: { whole: expects.whole ?? [], places: expects.places ?? [] },
  });
  if (answer.kind === 'changed') throw new Outdated(answer.changes);
  return answer.steps;
}

/** The expectation that these sheets are as they were read. */
export const asRead = ({ tables }: ReadWorkbook, sheets: readonly number[]): WholeTable[] =>
  sheets.flatMap((sheet) => {
    const table = tables.get(sheet);
    return table ? [{ sheet, parts: [...table.parts], state: table.state }] : [];
  });
