/** Counts the service calls of a piece of work, and lets one of them fail. */
import type { Failure, ServiceCall, ServiceTraffic } from '../realm/realm';
import type { Script } from '../workbook/script';

export interface FailedRun {
  /** Whether the body made that many calls; where it made fewer, nothing failed. */
  readonly reached: boolean;
  /** What the body returned. */
  readonly value?: unknown;
  /** What the body threw; undefined where the add-on dealt with the failure. */
  readonly thrown?: unknown;
}

export function countCalls(script: Script, body: () => void): ServiceTraffic {
  const before = script.serviceTraffic();
  body();
  const after = script.serviceTraffic();
  return {
    calls: after.calls - before.calls,
    reads: after.reads - before.reads,
    writes: after.writes - before.writes,
  };
}

/** Traces the service calls of a piece of work, one by one. */
export function traceCalls(script: Script, body: () => void): readonly ServiceCall[] {
  script.traceCalls(true);
  try {
    body();
    return script.tracedCalls();
  } finally {
    script.traceCalls(false);
  }
}

/**
 * Lets another person do something just before a service call.
 * @param call the number of the call, counted from now on
 * @returns whether the body made so many calls
 */
export function interruptServiceCall(script: Script, call: number, body: () => void): boolean {
  const moment = script.serviceTraffic().calls + call;
  script.planInterruption(moment);
  try {
    body();
  } finally {
    script.planInterruption(0);
  }
  return script.serviceTraffic().calls >= moment;
}

/** Lets a service call fail. @param failure its call is counted from now on */
export function failServiceCall(script: Script, failure: Failure, body: () => unknown): FailedRun {
  const call = script.serviceTraffic().calls + failure.call;
  const reached = () => script.serviceTraffic().calls >= call;
  script.planFailure({ ...failure, call });
  try {
    return { value: body(), reached: reached() };
  } catch (thrown) {
    return { thrown, reached: reached() };
  } finally {
    script.planFailure(null);
  }
}
