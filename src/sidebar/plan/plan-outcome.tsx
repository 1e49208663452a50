import { planSheetSentences, planSheetTexts } from '../../messages/plan/plan-section';
import type { PlanAnswer, PlannedStore } from '../contract';
import { usePage } from '../model/page-context';
import { DoneNote } from '../parts/done-note';
import { htmlLang } from '../parts/html-lang';
import { JumpButton } from '../parts/jump-button';
import { LongList } from '../parts/long-list';

type Placed = PlanAnswer & { readonly kind: 'placed' };

/** What was written, and what could not be told. */
export function PlanOutcome({ placed }: { readonly placed: Placed | undefined }) {
  const { say } = usePage();
  return (
    <>
      <DoneNote text={placed && say(sentenceOf(placed))} />
      {placed && (
        <>
          <JumpButton spot={placed.spot} name={placed.sheetName}>
            <span class="to-plan">{say(planSheetTexts.toPlan)}</span>
          </JumpButton>
          <UndecidedStores stores={placed.stores.filter(({ undecided }) => undecided.length > 0)} />
        </>
      )}
    </>
  );
}

const sentenceOf = ({ isNew, sheetName, added, unneeded }: Placed) =>
  isNew
    ? planSheetSentences.made(sheetName, added)
    : planSheetSentences.refreshed(sheetName, added, unneeded);

/** The stores of which too little is known: a task that is not there may be needed all the same. */
function UndecidedStores({ stores }: { readonly stores: readonly PlannedStore[] }) {
  const { state, say } = usePage();
  if (stores.length === 0) return null;
  return (
    <section class="undecided" aria-labelledby="undecided">
      <h3 id="undecided">{say(planSheetTexts.undecidedHeading)}</h3>
      <p class="hint">{say(planSheetTexts.undecidedHint)}</p>
      <LongList items={stores} lang={htmlLang(state.language)}>
        {({ name, undecided }) => (
          <p>
            <span class="name">{name || say(planSheetTexts.unnamed)}</span>
            <span class="facts">{say(planSheetSentences.undecided(undecided))}</span>
          </p>
        )}
      </LongList>
    </section>
  );
}
