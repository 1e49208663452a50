import { sidebarTexts } from '../../../messages/sidebar';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { usePage } from '../state/page-context';
import { readSpreadsheet } from '../state/read-spreadsheet';
import { FirstStep } from './first-step';
import { MoreActions } from './more-actions';
import { OutcomeView } from './outcome-view';
import { ProblemList } from './problem-list';
import { ReportForm } from './report-form';
import { useFocusAfterFirstStep } from './use-focus-after-first-step';

export function ReportTab() {
  const { store, state, say } = usePage();
  const { opening, start, ownSheet, choice } = state;
  const isFirstStep = opening === 'read' && choice.rowsSheet === undefined && !ownSheet;
  const place = useFocusAfterFirstStep(isFirstStep);

  if (opening === 'reading') {
    return (
      <p class="waiting">
        <span class="spinner" aria-hidden="true" />
        {say(sidebarTexts.reading)}
      </p>
    );
  }
  if (opening !== 'read') {
    return (
      <section>
        <FailureNote failure={opening} />
        <Button kind="secondary" onClick={() => void readSpreadsheet(store)}>
          {say(sidebarTexts.tryAgain)}
        </Button>
      </section>
    );
  }
  if (!start) return null;
  return (
    <div ref={place}>
      {isFirstStep ? (
        <FirstStep />
      ) : (
        <>
          <ReportForm start={start} />
          <OutcomeView />
          <ProblemList />
          <MoreActions start={start} />
        </>
      )}
    </div>
  );
}
