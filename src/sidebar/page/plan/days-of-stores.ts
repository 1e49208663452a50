import type { AheadAnswer } from '../../contract';
import { isNamed } from './find-stores';

export type Days = Pick<AheadAnswer, 'days' | 'without'>;

/**
 * The days of the stores whose name has the words in it. What a month's end asks of how many stores stays as it is, since
 * it is common to all; days on which nothing is left go.
 */
export function daysOfStores({ days, without }: Days, words: string): Days {
  if (words === '') return { days, without };
  const isWanted = ({ store }: { readonly store: string }) => isNamed(store, words);
  return {
    days: days
      .map((day) => ({
        ...day,
        nodes: day.nodes.filter(isWanted),
        scores: day.scores && { ...day.scores, open: day.scores.open.filter(isWanted) },
      }))
      .filter(({ nodes, scores }) => nodes.length > 0 || scores),
    without: without.filter(isWanted),
  };
}
