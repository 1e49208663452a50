import { useEffect, useRef } from 'preact/hooks';
import { outcomeSentences } from '../../messages/report/build';
import { usePage } from '../model/page-context';
import { Sign } from '../parts/sign';
import { ReportList } from './report-list';
import { ShareReport } from './share/share-report';
import { WaitingNotes } from './waiting-notes';

/** What the last build found or, before one, what the report in the file says. */
export function OutcomeView() {
  const { state, say } = usePage();
  const { outcome, start } = state;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome) section.current?.scrollIntoView({ block: 'start' });
  }, [outcome]);

  const report = outcome ?? start?.report?.shown;
  if (!report || state.build.kind === 'running') return null;
  return (
    <section ref={section} aria-labelledby="outcome">
      {outcome && (
        <p class="done">
          <Sign>✓</Sign>
          {say(outcomeSentences.built(outcome.sheetName))}
        </p>
      )}
      {outcome && outcome.kept.length > 0 && <p class="hint">{say(outcomeSentences.kept(outcome.kept))}</p>}
      {outcome && outcome.edited.length > 0 && (
        <p class="hint">{say(outcomeSentences.edited(outcome.edited))}</p>
      )}
      <h2 id="outcome">{say(outcomeSentences.asOf(report.date, report.stores.length))}</h2>
      {outcome?.waiting && <WaitingNotes key={outcome.builtAt} waiting={outcome.waiting} />}
      <ReportList report={report} />
      <ShareReport report={report} grid={outcome?.grid} />
    </section>
  );
}
