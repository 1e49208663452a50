import { columnLetters } from '../../cells/column-letters';
import { indicatorColumnSentences, indicatorColumnTexts } from '../../messages/diagnosis/indicator-columns';
import type { CheckAnswer } from '../contract';
import { usePage } from '../model/page-context';

/** Which of the columns that only the diagnosis goes by were recognised, and which there could be. */
export function IndicatorColumns({ indicators }: Pick<CheckAnswer, 'indicators'>) {
  const { say } = usePage();
  const there = indicators.filter(({ position }) => position > 0);
  const missing = indicators.filter(({ position }) => position === 0);
  return (
    <div class="indicator-columns">
      <b>{say(indicatorColumnTexts.heading)}</b>
      {there.length > 0 && (
        <p>
          {say(
            indicatorColumnSentences.there(
              there.map(({ label, position }) => ({ label, letters: columnLetters(position) })),
            ),
          )}
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p>{say(indicatorColumnSentences.missing(missing.map(({ label }) => label)))}</p>
          <p class="hint">{say(indicatorColumnTexts.hint)}</p>
        </>
      )}
    </div>
  );
}
