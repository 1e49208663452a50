import { useState } from 'preact/hooks';
import { weightsTexts } from '../../messages/diagnosis/weights-choice';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import type { StartAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { type OwnTable, takeTable } from '../model/take-table';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { ChosenStoresReports } from './chosen-stores';
import { ForgetChoice } from './forget-choice';
import { FreezeFormulas } from './freeze-formulas';

const INSERT = { standards: 'insertStandards', weights: 'insertWeights' } as const;

interface InsertTableProps {
  readonly kind: OwnTable;
  readonly text: Bilingual;
  readonly hint: Bilingual;
}

/** Adds a table for the user to edit, and chooses it. */
function InsertTable({ kind, text, hint }: InsertTableProps) {
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

export function MoreActions({ start }: { readonly start: StartAnswer }) {
  const { state, say } = usePage();
  return (
    <section class="more" aria-labelledby="more">
      <h2 id="more">{say(actionTexts.heading)}</h2>
      <ChosenStoresReports />
      {(start.report || state.outcome) && <KeepSnapshot />}
      <InsertTable kind="standards" text={actionTexts.standards} hint={actionTexts.standardsHint} />
      <InsertTable kind="weights" text={weightsTexts.insert} hint={weightsTexts.insertHint} />
      <FreezeFormulas />
      <ForgetChoice />
    </section>
  );
}

function KeepSnapshot() {
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
