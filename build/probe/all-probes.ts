import type { Belief, Probe } from './belief';
import type { Facts } from './fact';

/**
 * Every belief and every fact by its id: a fact has the name of its file before its own.
 * @param subjects the folders and files to take; all where none is named
 */
export function allProbes(
  beliefs: Readonly<Record<string, Belief>>,
  facts: Readonly<Record<string, Facts>>,
  subjects: readonly string[] = [],
): Record<string, { readonly probe?: Probe; readonly sentence?: string }> {
  const ofFacts = Object.entries(facts).flatMap(([file, all]) =>
    Object.entries(all).map(([id, { probe }]) => [`${file}: ${id}`, probe ? { probe } : {}] as const),
  );
  const all = { ...beliefs, ...Object.fromEntries(ofFacts) };
  if (subjects.length === 0) return all;
  return Object.fromEntries(
    Object.entries(all).filter(([id]) =>
      subjects.some((subject) => /^[/:]/.test(id.slice(subject.length)) && id.startsWith(subject)),
    ),
  );
}

/** What only a person can see, in the order of the ids. */
export const linesByHand = (beliefs: Readonly<Record<string, Belief>>): string[] =>
  Object.values(beliefs).flatMap(({ byHand }) => byHand ?? []);
