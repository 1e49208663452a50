import { upcomingSentences } from '../../messages/ahead/upcoming';
import type { Bilingual } from '../../messages/language';
import { comparisonWords } from '../../messages/standards';
import type { OpenScore } from '../contract';
import { usePage } from '../model/page-context';
import { ToStore } from '../parts/to-store';

const NOTHING: Bilingual = { zh: '', en: '' };

function soFar({ state, score }: OpenScore): Bilingual {
  if (state === 'target missing') return NOTHING;
  if (state === 'no score') return upcomingSentences.notScored;
  if (state === 'not filled in' || score === null) return upcomingSentences.scoreNotFilledIn;
  return upcomingSentences.scoreSoFar(state, score);
}

/** A store whose score is not safe at a month's end. */
export function ScoreEntry({ score }: { readonly score: OpenScore }) {
  const { say } = usePage();
  const { store, target, comparison } = score;
  return (
    <ToStore name={store}>
      <span class="what">
        <span class="name">{store}</span>
        <span class="facts">
          {say(upcomingSentences.scoreAsked(target ?? undefined, comparisonWords[comparison]))}
          {say(soFar(score))}
        </span>
      </span>
    </ToStore>
  );
}
