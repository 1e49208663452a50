import type { AheadAnswer } from '../../contract';

export type Days = Pick<AheadAnswer, 'days' | 'without'>;

/** More than these are not found at a glance. */
const MOST_WITHOUT_FILTER = 20;

export const wantsFilter = ({ stores }: AheadAnswer): boolean => stores.length > MOST_WITHOUT_FILTER;

/**
 * The days of the stores whose name has the words in it. What a month's end asks of how many stores stays as it is, since
 * it is common to all; days on which nothing is left go.
 */
export function daysOfStores({ days, without }: Days, words: string): Days {
  const isWanted = namedLike(words);
  if (!isWanted) return { days, without };
  return {
    days: nodesOfStores(days, words)
      .map((day) => ({
        ...day,
        scores: day.scores && { ...day.scores, open: day.scores.open.filter(isWanted) },
      }))
      .filter(({ nodes, scores }) => nodes.length > 0 || scores),
    without: without.filter(isWanted),
  };
}

/** The days with the nodes of those stores alone, and every month end whole. */
export function nodesOfStores(days: Days['days'], words: string): Days['days'] {
  const isWanted = namedLike(words);
  return isWanted ? days.map((day) => ({ ...day, nodes: day.nodes.filter(isWanted) })) : days;
}

/** undefined where all are wanted. */
function namedLike(words: string): ((of: { readonly store: string }) => boolean) | undefined {
  const wanted = words.trim().toLowerCase();
  return wanted === '' ? undefined : ({ store }) => store.toLowerCase().includes(wanted);
}
