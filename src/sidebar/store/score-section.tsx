import { scoreSentences, scoreTexts } from '../../messages/store/sales-and-scores';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { ScoreCell, ScoreMark } from './score-cell';

/** The present cycle's scores, a cell a month, and what their signs mean. */
export function ScoreSection({ scores, indicator }: Pick<StoreView, 'scores' | 'indicator'>) {
  const { say } = usePage();
  const targets = new Set(scores.map(({ target }) => target).filter((target) => target !== null));
  const [target] = targets;
  const isOne = targets.size === 1;
  const states = new Map(scores.map((month) => [month.state, month]));
  return (
    <section aria-labelledby="scores">
      <h3 id="scores">{say(scoreTexts.heading)}</h3>
      <p class="facts">
        {[indicator, isOne && target !== undefined && say(scoreSentences.target(target))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="scores">
        {scores.map((month) => (
          <ScoreCell key={month.month} month={month} showsTarget={!isOne} />
        ))}
      </ul>
      <ul class="legend" aria-hidden="true">
        {[...states.values()].map(({ state, stateLabel }) => (
          <li class="key" key={state}>
            <ScoreMark state={state} />
            {stateLabel}
          </li>
        ))}
      </ul>
    </section>
  );
}
