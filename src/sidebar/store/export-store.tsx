import { useState } from 'preact/hooks';
import { actionTexts } from '../../messages/report/actions';
import { exportSentences, exportTexts } from '../../messages/store/stores';
import { usePage } from '../model/page-context';
import type { ShownStore } from '../model/store-state';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

/** Writes what is shown, its expectation included, to a sheet. */
export function ExportStore({ shown: { request } }: { readonly shown: ShownStore }) {
  const { say } = usePage();
  const { busy, failure, run } = useAction('exportStore');
  const [done, setDone] = useState<{ readonly of: typeof request; readonly sheetName: string }>();

  async function exportStore() {
    setDone(undefined);
    const answer = await run(request);
    if (answer) setDone({ of: request, sheetName: answer.sheetName });
  }

  // What was written before says nothing of what is shown now.
  const text = done?.of === request ? say(exportSentences.exported(done.sheetName)) : undefined;
  return (
    <section class="action" aria-labelledby="export">
      <h3 id="export">{say(exportTexts.heading)}</h3>
      <Button kind="secondary" busy={busy} onClick={exportStore}>
        {say(busy ? actionTexts.working : exportTexts.toSheet)}
      </Button>
      <p class="hint">{say(exportTexts.hint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={text} />
    </section>
  );
}
