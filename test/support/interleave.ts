import { expect } from 'vitest';
import { getCurrentTest } from 'vitest/suite';
import type { Workbook } from '../../build/local/headless';
import type { ServiceCall } from '../../build/local/realm/realm';
import { callsToFail } from './failing-calls';
import { isInWindow, traceTo } from './window';

/*
 * Puts another person to work in the same file, who edits something just before one of the service calls of an action.
 * Every call is such a moment. `npm test` tries one moment of forty-eight, the same ones in every run unless another seed
 * is given; `npm run test:races` tries all.
 */

/** The number of moments of which one is tried. */
const ONE_OF = process.env.EXHAUSTIVE ? 1 : 48;

/** What a person does, and what has to be true of the workbook afterwards whatever the moment was. */
export interface Edit<Result> {
  readonly name: string;
  /** The sheet to edit. Where no sheet has that name at the moment, nobody can edit it. */
  readonly on: string;
  /**
   * @param calls the service calls that the action has made so far, and the one before which this is done
   * @returns false where there was nothing to do it to at the moment; anything else where it was done
   */
  readonly does: (book: Workbook, calls: readonly ServiceCall[]) => unknown;
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
  /** All faults, by the number of the call before which the edit came. */
  readonly faults: ReadonlyMap<number, string>;
  /**
   * Of the faults those that a script could have kept from happening, each with the calls before it. What remains came in
   * the window that no script can close: between the last look at the cells and their writing lies no other call.
   */
  readonly avoidable: ReadonlyMap<number, string>;
}

/** Tells a test's reporter what was tried. */
export interface RaceTold extends Pick<Tried, 'calls'> {
  readonly moments: number;
  readonly isEnd: boolean;
  readonly faults: number;
  readonly avoidable: number;
}

declare module 'vitest' {
  interface TaskMeta {
    race?: RaceTold;
  }
}

/** Tries the edit at moments of the action. @param moments chooses the moments to try; the default is those of this run */
export async function interleave<Result>(
  open: () => Promise<Scene<Result>>,
  edit: Edit<Result>,
  moments: (calls: number) => readonly number[] = ofThisRun,
): Promise<Tried> {
  const calls = await callsOf(open);
  const tried = moments(calls);
  const faults = new Map<number, string>();
  const avoidable = new Map<number, string>();
  for (const moment of tried) {
    const { fault, trace } = await faultAt(moment, open, edit);
    if (fault === undefined) continue;
    faults.set(moment, fault);
    if (!isInWindow(trace)) avoidable.set(moment, `${fault} | ${traceTo(trace)}`);
  }
  return told({ calls, moments: tried, faults, avoidable }, false);
}

async function faultAt<Result>(
  moment: number,
  open: () => Promise<Scene<Result>>,
  { on, does, fault }: Edit<Result>,
): Promise<{ readonly fault: string | undefined; readonly trace: readonly ServiceCall[] }> {
  const { book, act } = await open();
  const results: Result[] = [];
  let trace: readonly ServiceCall[] = [];
  let isDone = false;
  const meanwhile = () => {
    trace = book.tracedCalls();
    isDone = book.model.getters.getSheetIdByName(on) !== undefined && does(book, trace) !== false;
  };
  book.traceCalls(() => void book.interruptServiceCall(moment, meanwhile, () => void results.push(act())));
  return { fault: isDone ? fault(book, results[0] as Result) : undefined, trace };
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
  // A short action has a moment as well.
  return moments.length > 0 ? moments : [1 + (seed.length % calls)];
}

const knownCalls = new WeakMap<object, number>();

/** The number of calls that the action makes undisturbed, counted once for each kind of scene. */
async function callsOf<Result>(open: () => Promise<Scene<Result>>): Promise<number> {
  const known = knownCalls.get(open);
  if (known !== undefined) return known;
  const { book, act } = await open();
  const { calls } = book.countCalls(() => void act());
  knownCalls.set(open, calls);
  return calls;
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
  const calls = await callsOf(open);
  const tried = moments(calls);
  const faults = new Map<number, string>();
  for (const moment of tried) {
    const scene = await open();
    scene.book.failServiceCall(moment, 'Exceeded maximum execution time', scene.act, 'for good');
    const found = fault(scene);
    if (found !== undefined) faults.set(moment, found);
  }
  return told({ calls, moments: tried, faults, avoidable: faults }, true);
}

function told(tried: Tried, isEnd: boolean): Tried {
  const { calls, moments, faults, avoidable } = tried;
  const test = getCurrentTest();
  if (test) {
    const race = { calls, moments: moments.length, isEnd, faults: faults.size, avoidable: avoidable.size };
    Object.assign(test.meta, { race });
  }
  return tried;
}
