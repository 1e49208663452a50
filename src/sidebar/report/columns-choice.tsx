import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnSentences, columnTexts } from '../../messages/report/columns';
import { layoutQuestionTexts } from '../../messages/tables/layout';
import { openColumns } from '../model/choose';
import { usePage } from '../model/page-context';
import { FailureNote } from '../parts/failure-note';
import { Words } from '../parts/words';
import { ColumnChoice } from './column-choice';
import { IndicatorColumns } from './indicator-columns';
import { LayoutAnswersGiven } from './layout-answers';
import { LayoutQuestions } from './layout-questions';
import { MakeRows } from './make-rows';
import { UnclearColumns } from './unclear-columns';

/** The columns as they were recognised, for whoever wants to look, or has to correct them. */
export function ColumnsChoice() {
  const { model, state, say } = usePage();
  const { check, columnsAreOpen, build } = state;
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (build.kind !== 'failed' || build.failure) return;
    details.current?.scrollIntoView({ block: 'start' });
    details.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [build]);

  const answer = check?.answer;
  return (
    <details
      class="columns"
      ref={details}
      open={columnsAreOpen}
      onToggle={({ currentTarget }) => openColumns(model, currentTarget.open)}
    >
      <summary>
        {say(columnTexts.heading)}
        {answer && answer.stores > 0 && (
          <span class="hint">{say(columnSentences.found(answer.stores, answer.rows))}</span>
        )}
      </summary>
      {check?.running && !answer && <p class="waiting">{say(columnTexts.checking)}</p>}
      <FailureNote failure={check?.failure} />
      {answer?.monthsAreColumns && <p class="hint">{say(layoutQuestionTexts.monthsAreColumns)}</p>}
      {answer?.monthsAreColumns && answer.stores > 0 && <MakeRows />}
      {answer?.leftOut && (
        <p class="hint">
          <Words text={say(answer.leftOut)} />
        </p>
      )}
      {answer && <LayoutQuestions answer={answer} />}
      <LayoutAnswersGiven />
      {answer && <UnclearColumns answer={answer} />}
      {answer && (
        <div class="column-list" aria-busy={check.running}>
          {answer.columns.map((column) => (
            <ColumnChoice key={column.key} column={column} headers={answer.headers} />
          ))}
          <IndicatorColumns indicators={answer.indicators} />
        </div>
      )}
    </details>
  );
}
