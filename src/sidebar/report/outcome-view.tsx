import { useEffect, useRef } from 'preact/hooks';
import { outcomeSentences, outcomeTexts } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { Sign } from '../parts/sign';
import { ProblemsLink } from './problems-link';
import { StatusCounts } from './status-counts';
import { StoreList } from './store-list';
import { WaitingNotes } from './waiting-notes';

/** What the last build found. */
export function OutcomeView() {
  const { state, say } = usePage();
  const { outcome, language } = state;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome) section.current?.scrollIntoView({ block: 'start' });
  }, [outcome]);

  if (!outcome) return null;
  const { built, date } = outcome;
  return (
    <section ref={section} aria-labelledby="outcome">
      <p class="done">
        <Sign>✓</Sign>
        {say(outcomeSentences.built(built.sheetName))}
      </p>
      {built.kept.length > 0 && <p class="hint">{say(outcomeSentences.kept(built.kept))}</p>}
      {built.edited.length > 0 && <p class="hint">{say(outcomeSentences.edited(built.edited))}</p>}
      <h2 id="outcome">{say(outcomeSentences.asOf(date, built.stores.length))}</h2>
      <StatusCounts counts={built.counts} />
      <ProblemsLink />
      {built.waiting && <WaitingNotes key={built.builtAt} waiting={built.waiting} />}
      <h3>{say(outcomeTexts.byUrgency)}</h3>
      {outcome.language !== language && <p class="hint">{say(outcomeTexts.builtInOther)}</p>}
      <StoreList outcome={outcome} />
    </section>
  );
}
