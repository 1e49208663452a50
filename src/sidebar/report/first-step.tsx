import { firstStepTexts } from '../../messages/report/first-step';
import { usePage } from '../model/page-context';
import { showSamples } from '../model/show-samples';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';

/** What a spreadsheet without monthly rows begins with. */
export function FirstStep() {
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
