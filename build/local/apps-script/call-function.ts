/** Finds and calls the add-on's top-level functions, as Google does by name. */
import type { AuthMode, CrossingArgument } from '../realm/realm';
import { runInMode } from './auth-mode';
import { decodeArgument, encodeResult } from './cell-values';
import { servePage } from './serve-page';

type ScriptFunction = (...args: unknown[]) => unknown;

/**
 * The functions that were found, since looking a global up through the realm's boundary for every cell would cost forty
 * times as much.
 */
const held = new Map<string, ScriptFunction>();

export function callCustomFunction(name: string, argsJson: string): string {
  return answer(() => {
    const args: readonly CrossingArgument[] = JSON.parse(argsJson);
    return encodeResult(runInMode('CUSTOM_FUNCTION', () => functionNamed(name)(...args.map(decodeArgument))));
  });
}

export function runFunction(name: string, argsJson: string, mode: AuthMode): string {
  return answer(() => {
    const args: unknown[] = JSON.parse(argsJson);
    return { value: runInMode(mode, () => functionNamed(name)(...args)) };
  });
}

/** Answers a call of google.script.run. The user always makes it, and fewer functions can be called so. */
export function callFromPage(name: string, argsJson: string): string {
  return answer(() => {
    const args: unknown[] = JSON.parse(argsJson);
    return { value: servePage(name, () => runInMode('FULL', () => functionNamed(name)(...args))) };
  });
}

function answer(body: () => object): string {
  try {
    return JSON.stringify(body());
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

function functionNamed(name: string): ScriptFunction {
  const known = held.get(name);
  if (known) return known;
  const found = (globalThis as Record<string, unknown>)[name];
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  held.set(name, found as ScriptFunction);
  return found as ScriptFunction;
}
