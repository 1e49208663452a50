import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../messages/language';
import { actionSentences, actionTexts } from '../../../messages/sidebar';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { usePage } from '../state/page-context';
import { takeStandards } from '../state/take-standards';
import { useServerCall } from '../state/use-server-call';

export function InsertStandards() {
  const { store, state, say } = usePage();
  const { busy, failure, send } = useServerCall('insertStandards');
  const [done, setDone] = useState<Bilingual>();

  async function insert() {
    setDone(undefined);
    const start = await send({ language: state.language });
    const added = start && takeStandards(store, start);
    if (added) setDone(actionSentences.standardsInserted(added.name));
  }

  return (
    <div class="action">
      <Button kind="secondary" busy={busy} onClick={insert}>
        {say(busy ? actionTexts.working : actionTexts.standards)}
      </Button>
      <p class="hint">{say(actionTexts.standardsHint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}
