/** Answers the calls of the add-on's pages, which reach the script through google.script.run. */
import { findIllegalValue } from '../script-run/carried-value';

/** The globals from before the add-on was loaded, which are no functions of the add-on. */
const notOfTheAddon = new Set(Object.getOwnPropertyNames(globalThis));

/**
 * Answers a call. @param run runs a function of the script by name
 * @throws where a page cannot call the function, or cannot get its answer
 */
export function servePage(name: string, run: () => unknown): unknown {
  if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
  // A function that returns nothing answers null.
  const answer = run() ?? null;
  const illegal = findIllegalValue(answer);
  if (!illegal) return answer;
  const where = illegal.path === '' ? 'as its answer' : `in ${illegal.path}`;
  throw new Error(`${name} gave a value ${where} that google.script.run does not carry: ${illegal.kind}`);
}

/**
 * Whether a page can call the function: the script has to declare it at the top level, under a name that does not end
 * in an underscore.
 */
function isCallable(name: string): boolean {
  const isOwn = Object.getOwnPropertyNames(globalThis).includes(name);
  return isOwn && !name.endsWith('_') && !notOfTheAddon.has(name);
}
