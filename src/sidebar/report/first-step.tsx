import { firstStepTexts } from '../../messages/report/first-step';
import { usePage } from '../model/page-context';
import { showSamples } from '../model/show-samples';
import { useServerCall } from '../model/use-server-call';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';

/** What a spreadsheet without monthly rows begins with. */
export function FirstStep() {
  const { model, state, say } = usePage();
  const { busy, failure, send } = useServerCall('insertSamples');

  async function insert() {
    const start = await send({ language: state.language });
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
