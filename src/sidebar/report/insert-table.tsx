import { useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { type OwnTable, takeTable } from '../model/take-table';
import { useServerCall } from '../model/use-server-call';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

interface InsertTableProps {
  readonly endpoint: 'insertStandards' | 'insertWeights';
  readonly kind: OwnTable;
  readonly text: Bilingual;
  readonly hint: Bilingual;
}

/** Adds a table for the user to edit, and chooses it. */
export function InsertTable({ endpoint, kind, text, hint }: InsertTableProps) {
  const { model, state, say } = usePage();
  const { busy, failure, send } = useServerCall(endpoint);
  const [done, setDone] = useState<Bilingual>();

  async function insert() {
    setDone(undefined);
    const start = await send({ language: state.language });
    const added = start && takeTable(model, start, kind);
    if (added) setDone(actionSentences.tableInserted(added.name));
  }

  return (
    <div class="action">
      <Button kind="secondary" busy={busy} onClick={insert}>
        {say(busy ? actionTexts.working : text)}
      </Button>
      <p class="hint">{say(hint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}
