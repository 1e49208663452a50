/** Answers the calls of the add-on's pages, which reach the script through google.script.run. */
import { findIllegalValue } from '../script-run/carried-value';

/** What was a global before the add-on was loaded is no function of its own. */
const notOfTheAddon = new Set(Object.getOwnPropertyNames(globalThis));

/** @param run runs a function of the script by name @throws where a page cannot call it, or cannot get its answer */
export function servePage(name: string, run: () => unknown): unknown {
  if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
  // A function that gives nothing answers null.
  const answer = run() ?? null;
  const illegal = findIllegalValue(answer);
  if (!illegal) return answer;
  const where = illegal.path === '' ? 'as its answer' : `in ${illegal.path}`;
  throw new Error(`${name} gave a value ${where} that google.script.run does not carry: ${illegal.kind}`);
}

/** Only what the script declares at the top level, and of that no name that ends in an underscore. */
function isCallable(name: string): boolean {
  const isOwn = Object.getOwnPropertyNames(globalThis).includes(name);
  return isOwn && !name.endsWith('_') && !notOfTheAddon.has(name);
}
