import { useEffect, useState } from 'preact/hooks';
import { planTabTexts } from '../../messages/plan/plan-section';
import { DaysAhead } from '../ahead/days-ahead';
import { isNamed, wantsFilter } from '../ahead/find-stores';
import { usePage } from '../model/page-context';
import { bringAheadUpToDate, readAhead } from '../model/read-ahead';
import { requested } from '../model/requested';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { MissingChoice } from '../parts/missing-choice';
import { Opening } from '../parts/opening';
import { StoreFilter } from '../parts/store-filter';
import { Waiting } from '../parts/waiting';
import { PlanSection } from './plan-section';
import { useTicks } from './use-ticks';

/** What is to be done and what comes, of all stores of the monthly rows that are chosen in the report's tab. */
export function PlanTab() {
  const { model, state, say } = usePage();
  const { tab, opening, choice, language, workbook, ahead } = state;
  // What is chosen by hand outlives every reading.
  const ticks = useTicks();
  const [typed, setTyped] = useState('');
  // Whatever brought the change about: the choice may be made elsewhere and arrive while this tab is open.
  useEffect(() => bringAheadUpToDate(model), [model, tab, opening, choice, language, workbook]);

  if (opening !== 'read') return <Opening />;
  const request = requested(state);
  if ('field' in request) return <MissingChoice field={request.field} />;
  if (!ahead) return null;
  const { running, answer, failure } = ahead;
  const hasFilter = answer !== undefined && wantsFilter(answer);
  const words = hasFilter ? typed.trim() : '';
  return (
    <div class="ahead" aria-busy={running}>
      {running && !answer && <Waiting text={say(planTabTexts.reading)} />}
      <FailureNote failure={failure} />
      {hasFilter && (
        <StoreFilter
          id="find-ahead"
          words={typed}
          found={answer.stores.filter(({ name }) => isNamed(name, words)).length}
          of={answer.stores.length}
          onType={setTyped}
        />
      )}
      <PlanSection ahead={ahead} stores={answer?.stores} words={words} ticks={ticks} />
      {answer && <DaysAhead answer={answer} words={words} date={ahead.request.date} />}
      <div class="under-field">
        <Button kind="quiet" busy={running} onClick={() => void readAhead(model)}>
          {say(planTabTexts.readAgain)}
        </Button>
      </div>
    </div>
  );
}
