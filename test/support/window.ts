import type { ServiceCall } from '../../build/local/realm/realm';

/*
 * No script can lock people out of a sheet: between a look at cells and their writing lies at least the moment between
 * these two calls. A fault that comes in it can be noticed later at the best; every other one can be kept from happening.
 */

/** How far the moment before the last of the calls is from the last look: the calls in between are given, the last first. */
function sinceLook(calls: readonly ServiceCall[]): readonly ServiceCall[] {
  const before = calls.slice(0, -1).reverse();
  const look = before.findIndex(isLook);
  return look < 0 ? before : before.slice(0, look);
}

/** Reads cells, or asks whether any is filled. */
const isLook = ({ method, access }: ServiceCall): boolean =>
  access === 'read' || method === 'Sheet.getLastRow';

/**
 * Whether what came before the last of the calls came in that window: the call itself writes, and between it and the last
 * look lies nothing but other writes of the same work.
 */
export function isInWindow(calls: readonly ServiceCall[]): boolean {
  const last = calls[calls.length - 1];
  return last?.access === 'write' && sinceLook(calls).every(({ access }) => access === 'write');
}

const SHOWN = 6;

/** The last of the calls in words, e.g. `Range.getValues → (here) Range.setValues`. */
export const traceTo = (calls: readonly ServiceCall[]): string => {
  const names = calls.slice(-SHOWN).map(({ method }) => method);
  return [...names.slice(0, -1), `(here) ${names[names.length - 1] ?? 'the first call'}`].join(' → ');
};
