import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { outcomeSentences } from '../../messages/report/build';
import { firstStepTexts } from '../../messages/report/first-step';
import { isFirstStep } from '../model/is-first-step';
import { usePage } from '../model/page-context';
import { showSamples } from '../model/show-samples';
import { useAction } from '../model/use-action';
import { NewMonth } from '../new-month/new-month';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { htmlLang } from '../parts/html-lang';
import { Opening } from '../parts/opening';
import { ProblemLines } from '../parts/problem-lines';
import { Words } from '../parts/words';
import { MoreActions } from './more-actions';
import { OutcomeView } from './outcome-view';
import { ReportForm } from './report-form';

export function ReportTab() {
  const { state } = usePage();
  const { opening, start } = state;
  const isFirst = isFirstStep(state);
  const place = useFocusAfterFirstStep(isFirst);

  const isReading = opening === 'reading';
  if (!start || (opening !== 'read' && !isReading)) return opening === 'read' ? null : <Opening />;
  // What stands in the file is seen while the rest is read; nothing can be pressed until then.
  return (
    <div ref={place} key={isReading ? 'reading' : 'read'} inert={isReading} aria-busy={isReading}>
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

/** What is wrong in the rows; each leads to its cell. */
function ProblemList() {
  const { state, say } = usePage();
  const { check } = state;
  if (!check?.answer || check.answer.problems.length === 0) return null;
  const { problems } = check.answer;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" tabIndex={-1}>
        {say(outcomeSentences.problems(problems.length))}
      </h2>
      <ProblemLines problems={problems} lang={htmlLang(check.language)} />
    </section>
  );
}

/** Says where names that look the same, and are not, were taken for one store. */
function SameNames() {
  const { state, say } = usePage();
  const sameNames = state.check?.answer?.sameNames;
  return sameNames ? (
    <p class="hint">
      <Words text={say(sameNames)} />
    </p>
  ) : null;
}

/** Moves the focus from the button of the first step to what is to be done next in the form that takes its place. */
function useFocusAfterFirstStep(isFirstStep: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasFirstStep = useRef(false);
  useLayoutEffect(() => {
    if (wasFirstStep.current && !isFirstStep) {
      const next = place.current?.querySelector<HTMLElement>('select:has(option[value=""]), [type=submit]');
      next?.focus();
    }
    wasFirstStep.current = isFirstStep;
  }, [isFirstStep]);
  return place;
}

/** What a spreadsheet without monthly rows begins with. */
function FirstStep() {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction('insertSamples');

  async function insert() {
    const start = await run({ language: state.language });
    if (start) showSamples(model, start);
  }

  return (
    <section class="first-step">
      <h2>{say(firstStepTexts.heading)}</h2>
      <p>{say(firstStepTexts.whatIsMissing)}</p>
      <p>{say(firstStepTexts.whatSamplesDo)}</p>
      <Button kind="primary" busy={busy} onClick={insert}>
        {say(busy ? firstStepTexts.inserting : firstStepTexts.insert)}
      </Button>
      <FailureNote failure={failure} />
      <Button kind="quiet" onClick={() => model.set({ ownSheet: true })}>
        {say(firstStepTexts.ownSheet)}
      </Button>
    </section>
  );
}
