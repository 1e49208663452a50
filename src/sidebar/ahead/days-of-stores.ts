import type { AheadAnswer } from '../contract';
import { isNamed } from './find-stores';

export type Days = Pick<AheadAnswer, 'days' | 'without'>;

/**
 * The days of the stores whose name has the words in it. What a month's end asks of how many stores stays as it is, since
 * it is common to all; days on which nothing is left go.
 */
export function daysOfStores({ days, without }: Days, words: string): Days {
  if (words === '') return { days, without };
  const isWanted = named(words);
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
export const nodesOfStores = (days: Days['days'], words: string): Days['days'] =>
  words === '' ? days : days.map((day) => ({ ...day, nodes: day.nodes.filter(named(words)) }));

const named =
  (words: string) =>
  ({ store }: { readonly store: string }): boolean =>
    isNamed(store, words);
