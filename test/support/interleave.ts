import { expect } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { callsToFail } from './failing-calls';

/*
 * Puts another person to work in the same file, who edits something just before one of the service calls of an action.
 * Every call is such a moment. `npm test` tries one moment of twelve, the same ones in every run unless another seed is
 * given; `npm run test:races` tries all.
 */

/** The number of moments of which one is tried. */
const ONE_OF = process.env.EXHAUSTIVE ? 1 : 12;

/** What a person does, and what has to be true of the workbook afterwards whatever the moment was. */
export interface Edit<Result> {
  readonly name: string;
  /** The sheet to edit. Where no sheet has that name at the moment, nobody can edit it. */
  readonly on: string;
  readonly does: (book: Workbook) => void;
  /**
   * @param result what the action returned
   * @returns what the person has lost, or what else is untrue; undefined where all is well
   */
  readonly fault: (book: Workbook, result: Result) => string | undefined;
}

/** A fresh workbook, the same each time, with an action that is ready to run. */
export interface Scene<Result> {
  readonly book: Workbook;
  readonly act: () => Result;
}

/** What was tried, and where something went wrong. */
export interface Tried {
  /** The number of service calls that the action makes where nobody disturbs it. */
  readonly calls: number;
  readonly moments: readonly number[];
  /** The faults, by the number of the call before which the edit came. */
  readonly faults: ReadonlyMap<number, string>;
}

/** Tries the edit at moments of the action. @param moments chooses the moments to try; the default is those of this run */
export async function interleave<Result>(
  open: () => Promise<Scene<Result>>,
  edit: Edit<Result>,
  moments: (calls: number) => readonly number[] = ofThisRun,
): Promise<Tried> {
  const undisturbed = await open();
  const { calls } = undisturbed.book.countCalls(() => void undisturbed.act());
  const tried = moments(calls);
  const faults = new Map<number, string>();
  for (const moment of tried) {
    const fault = await faultAt(moment, open, edit);
    if (fault !== undefined) faults.set(moment, fault);
  }
  return { calls, moments: tried, faults };
}

async function faultAt<Result>(
  moment: number,
  open: () => Promise<Scene<Result>>,
  { on, does, fault }: Edit<Result>,
): Promise<string | undefined> {
  const { book, act } = await open();
  const results: Result[] = [];
  let isDone = false;
  const meanwhile = () => {
    isDone = book.model.getters.getSheetIdByName(on) !== undefined;
    if (isDone) does(book);
  };
  book.interruptServiceCall(moment, meanwhile, () => void results.push(act()));
  return isDone ? fault(book, results[0] as Result) : undefined;
}

export const everyMoment = (calls: number): number[] =>
  Array.from({ length: calls }, (_, index) => index + 1);

function ofThisRun(calls: number): number[] {
  const seed = `${process.env.TEST_SEED} ${expect.getState().currentTestName}`;
  const moments: number[] = [];
  for (const moment of callsToFail({ oneOf: ONE_OF, seed })) {
    if (moment > calls) break;
    moments.push(moment);
  }
  return moments;
}

/**
 * Google ends the run at a service call, and nothing of it can be done any more: not even what undoes it.
 * @param fault looks at what is left; where all is well it gives undefined
 */
export async function breakOff<Result>(
  open: () => Promise<Scene<Result>>,
  fault: (scene: Scene<Result>) => string | undefined,
  moments: (calls: number) => readonly number[] = ofThisRun,
): Promise<Tried> {
  const undisturbed = await open();
  const { calls } = undisturbed.book.countCalls(() => void undisturbed.act());
  const tried = moments(calls);
  const faults = new Map<number, string>();
  for (const moment of tried) {
    const scene = await open();
    scene.book.failServiceCall(moment, 'Exceeded maximum execution time', scene.act, 'for good');
    const found = fault(scene);
    if (found !== undefined) faults.set(moment, found);
  }
  return { calls, moments: tried, faults };
}
