import { useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

export function KeepSnapshot() {
  const { say } = usePage();
  const { busy, failure, run } = useAction('keepSnapshot');
  const [done, setDone] = useState<Bilingual>();

  async function keep() {
    setDone(undefined);
    const answer = await run(null);
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
