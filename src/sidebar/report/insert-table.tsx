import { useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { type OwnTable, takeTable } from '../model/take-table';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

const INSERT = { standards: 'insertStandards', weights: 'insertWeights' } as const;

interface InsertTableProps {
  readonly kind: OwnTable;
  readonly text: Bilingual;
  readonly hint: Bilingual;
}

/** Adds a table for the user to edit, and chooses it. */
export function InsertTable({ kind, text, hint }: InsertTableProps) {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction(INSERT[kind]);
  const [done, setDone] = useState<Bilingual>();

  async function insert() {
    setDone(undefined);
    const start = await run({ language: state.language });
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
