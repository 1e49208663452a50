/** Counts the calls of service methods. Each is a round trip at Google, and makes a script slow. */
import type { Access, Failure, ServiceCall, ServiceTraffic } from '../realm/realm';
import { isCalledFromCell } from './auth-mode';
import { askHost } from './connect-host';

const counts = new Map<string, number>();
/**
 * The calls of runs. Those of formulas are left out: at Google, a formula that calls a service while a script writes is
 * a run of its own.
 */
let traffic: ServiceTraffic = { calls: 0, reads: 0, writes: 0 };
let planned: Failure | undefined;
/** The call before which another person does something; 0 for none. */
let interrupted = 0;

/** The calls of runs, one by one, from when a test began to trace them; undefined where none does. */
let trace: ServiceCall[] | undefined;

/** Counts a call before it is done. @throws where a test has planned that it fails before it does anything */
export function countServiceCall(method: string, access: Access): void {
  counts.set(method, (counts.get(method) ?? 0) + 1);
  if (isCalledFromCell()) return;
  traffic = {
    calls: traffic.calls + 1,
    reads: traffic.reads + (access === 'read' ? 1 : 0),
    writes: traffic.writes + (access === 'write' ? 1 : 0),
  };
  trace?.push({ method, ...(access && { access }) });
  if (traffic.calls === interrupted) askHost('test.interrupt');
  failIfPlanned('before');
}

/** Ends a call. @throws where a test has planned that it does its work and is reported as failed all the same */
export function finishServiceCall(): void {
  if (!isCalledFromCell()) failIfPlanned('after');
}

export function serviceCalls(): Record<string, number> {
  return Object.fromEntries(counts);
}

export function serviceTraffic(): ServiceTraffic {
  return traffic;
}

/** Begins to trace calls, or ends it. */
export function traceCalls(isOn: boolean): void {
  trace = isOn ? [] : undefined;
}

/** The calls since tracing began, the one before which somebody interrupts included. */
export const tracedCalls = (): readonly ServiceCall[] => trace ?? [];

/** Plans a failure. @param failure undefined lets every call work again */
export function planFailure(failure: Failure | undefined): void {
  planned = failure;
}

/** Plans that another person does something before a call. @param call counted over all calls; 0 for none */
export function planInterruption(call: number): void {
  interrupted = call;
}

function failIfPlanned(moment: 'before' | 'after'): void {
  if (!planned) return;
  const isDue =
    planned.moment === 'for good'
      ? moment === 'before' && traffic.calls >= planned.call
      : moment === planned.moment && traffic.calls === planned.call;
  if (isDue) throw new Error(planned.message);
}
