import { useState } from 'preact/hooks';
import { renamedSentences, renamedTexts } from '../../messages/report/renamed-stores';
import type { WaitingNotes as Waiting } from '../../report/grid/renamed-stores';
import { usePage } from '../model/page-context';
import { requestedReport } from '../model/requested-report';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Labelled } from '../parts/labelled';

/** Notes of stores that are gone from the rows, with one press to give them to a store that was renamed. */
export function WaitingNotes({ waiting }: { readonly waiting: Waiting }) {
  const { model, state, say } = usePage();
  const { stores, candidates, likely } = waiting;
  const [from, setFrom] = useState(likely?.from ?? stores[0] ?? '');
  const [to, setTo] = useState(likely?.to ?? candidates[0] ?? '');
  const { busy, failure, run } = useAction('giveNotes');

  async function give() {
    const report = requestedReport(model.get());
    if ('field' in report) return;
    const built = await run({ report, from, to });
    if (!built) return;
    model.set({ outcome: built, announcement: renamedSentences.given(from, to) });
  }

  return (
    <section class="action" aria-labelledby="waiting-notes">
      <h3 id="waiting-notes">{say(renamedTexts.heading)}</h3>
      <p class="hint">{say(renamedSentences.waiting(stores))}</p>
      {candidates.length > 0 && (
        <>
          <Names
            id="old-name"
            label={say(renamedTexts.from)}
            names={stores}
            chosen={from}
            onChoose={setFrom}
          />
          <Names id="new-name" label={say(renamedTexts.to)} names={candidates} chosen={to} onChoose={setTo} />
          <Button kind="secondary" busy={busy || state.build.kind === 'running'} onClick={give}>
            {say(busy ? renamedTexts.giving : renamedTexts.give)}
          </Button>
        </>
      )}
      <FailureNote failure={failure} />
    </section>
  );
}

interface NamesProps {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

const Names = ({ id, label, names, chosen, onChoose }: NamesProps) => (
  <Labelled id={id} label={label} wrong={undefined}>
    {(attributes) => (
      <select {...attributes} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
