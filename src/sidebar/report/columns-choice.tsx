import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnSentences, columnTexts } from '../../messages/report/columns';
import { layoutQuestionTexts } from '../../messages/tables/layout';
import type { CheckAnswer } from '../contract';
import { unclearColumns } from '../model/check-columns';
import { forgetLayout, openColumns } from '../model/choose';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { FailureNote } from '../parts/failure-note';
import { Words } from '../parts/words';
import { ColumnChoice } from './column-choice';
import { IndicatorColumns } from './indicator-columns';
import { LayoutQuestion } from './layout-question';
import { MakeRows } from './make-rows';

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
      {answer?.told && (
        <p class="hint">
          <Words text={say(answer.told)} />
        </p>
      )}
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

/** What was answered about the sheet, for whoever wants to answer anew. */
function LayoutAnswersGiven() {
  const { model, state, say } = usePage();
  const { layout = {}, moreSheets = [] } = state.choice;
  if (Object.keys(layout).length + moreSheets.length === 0) return null;
  return (
    <Button kind="quiet" onClick={() => forgetLayout(model)}>
      {say(layoutQuestionTexts.askAgain)}
    </Button>
  );
}

/** What the user has to say of the sheet, since its cells do not tell it. */
function LayoutQuestions({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  if (answer.questions.length === 0) return null;
  return (
    <>
      <Failure id="layout-questions">{say(layoutQuestionTexts.heading)}</Failure>
      {answer.questions.map((question) => (
        <LayoutQuestion key={JSON.stringify(question)} question={question} />
      ))}
    </>
  );
}

/** Says which columns have to be chosen before a build. */
function UnclearColumns({ answer }: { readonly answer: CheckAnswer }) {
  const { say } = usePage();
  const unclear = unclearColumns(answer);
  if (unclear.length === 0) return null;
  return (
    <Failure id="unclear-columns">
      {answer.columns.every(({ position }) => position === 0) && `${say(columnTexts.noHeaderRow)} `}
      {say(columnSentences.unclear(unclear.map(({ label }) => label)))}
    </Failure>
  );
}
