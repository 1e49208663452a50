import { useMemo, useState } from 'preact/hooks';
import { planSheetSentences, planSheetTexts } from '../../messages/plan/plan-section';
import { stageTexts } from '../../messages/report/build';
import { isNamed } from '../ahead/find-stores';
import type { StoreAhead } from '../contract';
import type { Ahead } from '../model/ahead-state';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { FailureNote } from '../parts/failure-note';
import { htmlLang } from '../parts/html-lang';
import type { Wrong } from '../parts/use-mistake';
import { needsWork } from './needs-work';
import { PlanOutcome } from './plan-outcome';
import { StoresToPlan } from './stores-to-plan';
import { usePlan } from './use-plan';
import type { Ticks } from './use-ticks';

const NONE: readonly StoreAhead[] = [];

interface PlanSectionProps {
  readonly ahead: Ahead;
  /** undefined while they are read. */
  readonly stores: readonly StoreAhead[] | undefined;
  /** The words searched for: only the stores whose name has them in it are listed. */
  readonly words: string;
  readonly ticks: Ticks;
}

/** The stores, those that need work first, and the sheet of their tasks. */
export function PlanSection({ ahead, stores = NONE, words, ticks }: PlanSectionProps) {
  const { state, say } = usePage();
  const [wrong, setWrong] = useState<Wrong>();
  const { busy, failure, answered, plan, forget } = usePlan(ahead.request);
  const sorted = useMemo(() => [...stores].sort((one, other) => order(one) - order(other)), [stores]);
  const chosen = stores.filter(ticks.isTicked).map(({ name }) => name);
  const found = sorted.filter(({ name }) => isNamed(name, words));
  const isThere = state.start?.sheets.some(({ kind }) => kind === 'plan');
  const answer = answered?.answer;

  function submit(event: Event) {
    event.preventDefault();
    if (chosen.length === 0) setWrong({ text: planSheetTexts.noneChosen });
    else if (!busy) void plan(chosen);
  }
  const changing =
    <Args extends unknown[]>(change: (...args: Args) => void) =>
    (...args: Args) => {
      setWrong(undefined);
      change(...args);
    };

  if (stores === NONE) return null;
  if (stores.length === 0) return <p>{say(stageTexts.noStores)}</p>;
  return (
    <section class="plan-stores" aria-labelledby="plan-stores">
      <h2 id="plan-stores">{say(planSheetTexts.heading)}</h2>
      <p class="hint">{say(planSheetTexts.hint)}</p>
      {!stores.some(needsWork) && <p>{say(planSheetTexts.noWork)}</p>}
      <form noValidate onSubmit={submit}>
        <div class="row quick">
          <Button kind="quiet" onClick={changing(() => ticks.tickAll('work'))}>
            {say(planSheetTexts.chooseWork)}
          </Button>
          <Button kind="quiet" onClick={changing(() => ticks.tickAll('none'))}>
            {say(planSheetTexts.chooseNone)}
          </Button>
        </div>
        <StoresToPlan
          stores={found}
          lang={htmlLang(ahead.request.language)}
          wrong={wrong}
          isTicked={ticks.isTicked}
          onTick={changing(ticks.tick)}
        />
        <p class="hint chosen" role="status">
          {say(planSheetSentences.chosen(chosen.length, stores.length))}
        </p>
        <Button kind="primary" type="submit" busy={busy}>
          {say(busy ? planSheetTexts.writing : isThere ? planSheetTexts.refresh : planSheetTexts.make)}
        </Button>
      </form>
      <FailureNote failure={failure} />
      {answered && answer?.kind === 'without header' && (
        <Confirm
          question={say(planSheetSentences.withoutHeader(answer.sheetName))}
          yes={say(planSheetTexts.makeAnew)}
          busy={busy}
          onYes={() => void plan(answered.request.stores, true)}
          onNo={forget}
        />
      )}
      <PlanOutcome placed={answer?.kind === 'placed' ? answer : undefined} />
    </section>
  );
}

const order = (store: StoreAhead): number => (needsWork(store) ? 0 : 1);
