import { useState } from 'preact/hooks';
import { nodesSheetTexts } from '../../messages/ahead/days';
import { actionTexts } from '../../messages/report/actions';
import { exportSentences } from '../../messages/store/stores';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

/** Writes the nodes of twelve months, stores by months, to a sheet. */
export function ExportNodes() {
  const { state, say } = usePage();
  const { busy, failure, run } = useAction('exportNodes');
  const [sheetName, setSheetName] = useState<string>();

  async function exportNodes() {
    const request = requested(state);
    if ('field' in request) return;
    setSheetName(undefined);
    const answer = await run(request);
    if (answer) setSheetName(answer.sheetName);
  }

  return (
    <div class="action">
      <Button kind="secondary" busy={busy} onClick={exportNodes}>
        {say(busy ? actionTexts.working : nodesSheetTexts.toSheet)}
      </Button>
      <p class="hint">{say(nodesSheetTexts.hint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={sheetName === undefined ? undefined : say(exportSentences.exported(sheetName))} />
    </div>
  );
}
