import { nameKey } from '../../cells/read-text';
import type { StoresInGrid } from './stores-in-grid';
import { assignEntries, type TeamEntry } from './team-entries';

/** Notes that wait in the archive, since the rows no longer have their stores, and the stores that could get them. */
export interface WaitingNotes {
  readonly stores: readonly string[];
  /** Those that the grid before did not have come first; then all others beside which nothing is noted. */
  readonly candidates: readonly string[];
  /** Where one store is gone and one is new, it was most likely renamed. */
  readonly likely: Renamed | null;
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Names the stores that have left the rows with this build, or whose new name may have come with it.
 * @param before the stores of the grid before; undefined where nobody can say them
 * @returns undefined where no notes wait, and where nothing has left and nothing is new
 */
export function waitingNotes(
  team: readonly TeamEntry[],
  before: StoresInGrid | undefined,
  stores: readonly string[],
): WaitingNotes | undefined {
  const { byStore, removed } = assignEntries(team, stores);
  const waiting = named(removed.map(({ store }) => store));
  if (!before || waiting.length === 0) return undefined;
  const left = waiting.filter((store) => !before.archived.has(nameKey(store)));
  const without = stores.filter((store, index) => store !== '' && byStore[index] === undefined);
  const isNew = (store: string) => !before.judged.has(nameKey(store)) && !before.archived.has(nameKey(store));
  const come = without.filter(isNew);
  if (left.length + come.length === 0) return undefined;
  const [from, ...otherFrom] = left.length > 0 ? left : waiting;
  const [to, ...otherTo] = come;
  const isLikely = from !== undefined && to !== undefined && otherFrom.length + otherTo.length === 0;
  return {
    stores: [...left, ...waiting.filter((store) => !left.includes(store))],
    candidates: [...come, ...without.filter((store) => !isNew(store))],
    likely: isLikely ? { from, to } : null,
  };
}

/** Each name once, and none that is blank. */
const named = (stores: readonly string[]): string[] => [
  ...new Map(stores.filter((store) => store !== '').map((store) => [nameKey(store), store])).values(),
];

/** The entries with the notes of a store that was renamed under its new name. */
export const underNewName = (
  team: readonly TeamEntry[],
  renamed: Renamed | undefined,
): readonly TeamEntry[] =>
  renamed === undefined
    ? team
    : team.map((entry) =>
        nameKey(entry.store) === nameKey(renamed.from) ? { ...entry, store: renamed.to } : entry,
      );
