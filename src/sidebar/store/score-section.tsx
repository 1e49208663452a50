import { monthStateTexts } from '../../messages/report/grid';
import { scoreSentences, scoreTexts } from '../../messages/store/sales-and-scores';
import { INK, monthColours, plainColour } from '../../report/grid/palette';
import type { ScoreMonth } from '../../store/store-view';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';

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

interface ScoreCellProps {
  readonly month: ScoreMonth;
  /** Whether the target is told in each cell, since it is not the same for all months. */
  readonly showsTarget: boolean;
}

function ScoreCell({ month: { month, score, target, state, stateLabel }, showsTarget }: ScoreCellProps) {
  const { say } = usePage();
  return (
    <li class="month">
      <span class="facts">{month}</span>{' '}
      <span class="score">
        <ScoreMark state={state} />
        {score ?? ''}
      </span>
      <span class="for-ears">{` ${stateLabel}`}</span>
      {showsTarget && target !== null && <span class="facts">{say(scoreSentences.target(target))}</span>}
    </li>
  );
}

/** The sign that the report has for such a month. */
function ScoreMark({ state }: Pick<ScoreMonth, 'state'>) {
  const isApplicable = state !== 'not applicable';
  return (
    <span
      class="mark"
      style={{ background: isApplicable ? monthColours[state] : plainColour, color: INK }}
      aria-hidden="true"
    >
      {isApplicable ? monthStateTexts[state].symbol : monthStateTexts.exempt.symbol}
    </span>
  );
}
