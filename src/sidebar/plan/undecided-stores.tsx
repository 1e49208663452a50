import { planSheetSentences, planSheetTexts } from '../../messages/plan/plan-section';
import type { PlannedStore } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';

/** The stores of which too little is known: a task that is not there may be needed all the same. */
export function UndecidedStores({ stores }: { readonly stores: readonly PlannedStore[] }) {
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
