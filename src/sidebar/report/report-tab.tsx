import { isFirstStep } from '../model/is-first-step';
import { usePage } from '../model/page-context';
import { NewMonth } from '../new-month/new-month';
import { Opening } from '../parts/opening';
import { FirstStep } from './first-step';
import { MoreActions } from './more-actions';
import { OutcomeView } from './outcome-view';
import { ProblemList } from './problem-list';
import { ReportForm } from './report-form';
import { SameNames } from './same-names';
import { useFocusAfterFirstStep } from './use-focus-after-first-step';

export function ReportTab() {
  const { state } = usePage();
  const { opening, start } = state;
  const isFirst = isFirstStep(state);
  const place = useFocusAfterFirstStep(isFirst);

  if (opening !== 'read') return <Opening />;
  if (!start) return null;
  return (
    <div ref={place}>
      {isFirst ? (
        <FirstStep />
      ) : (
        <>
          <ReportForm start={start} />
          <NewMonth />
          <OutcomeView />
          <SameNames />
          <ProblemList />
          <MoreActions start={start} />
        </>
      )}
    </div>
  );
}
