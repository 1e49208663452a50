import { useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { useServerCall } from '../model/use-server-call';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

export function KeepSnapshot() {
  const { say } = usePage();
  const { busy, failure, send } = useServerCall('keepSnapshot');
  const [done, setDone] = useState<Bilingual>();

  async function keep() {
    setDone(undefined);
    const answer = await send(null);
    if (answer) setDone(actionSentences.snapshotKept(answer.sheetName));
  }

  return (
    <div class="action">
      <Button kind="secondary" busy={busy} onClick={keep}>
        {say(busy ? actionTexts.working : actionTexts.snapshot)}
      </Button>
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}
