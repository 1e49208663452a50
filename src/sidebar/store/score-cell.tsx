import { monthStateTexts } from '../../messages/report/grid';
import { scoreSentences } from '../../messages/store/sales-and-scores';
import { INK, monthColours, plainColour } from '../../report/grid/palette';
import type { ScoreMonth } from '../../store/store-view';
import { usePage } from '../model/page-context';

interface ScoreCellProps {
  readonly month: ScoreMonth;
  /** Whether the target is told in each cell, since it is not the same for all months. */
  readonly showsTarget: boolean;
}

export function ScoreCell({
  month: { month, score, target, state, stateLabel },
  showsTarget,
}: ScoreCellProps) {
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
export function ScoreMark({ state }: Pick<ScoreMonth, 'state'>) {
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
