import { daysSentences } from '../../messages/ahead/days';
import type { Bilingual } from '../../messages/language';
import type { OpenScore, ScoreState } from '../contract';

/** How many stores are not safe at a month's end, and for what reason. */
export function openInWords(open: readonly OpenScore[]): Bilingual {
  const count = (...states: readonly ScoreState[]) =>
    open.filter(({ state }) => states.includes(state)).length;
  return daysSentences.open(
    count('misses', 'equals'),
    count('target missing'),
    count('not filled in'),
    count('no score'),
  );
}
