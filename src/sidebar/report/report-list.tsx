import { useState } from 'preact/hooks';
import { outcomeSentences, outcomeTexts } from '../../messages/report/build';
import type { GroupKey } from '../../messages/report/grid';
import { listSentences, listTexts } from '../../messages/report/list';
import { groupOf } from '../../report/grid/heading-rows';
import type { ShownReport, UrgentStore } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { GroupCounts } from './group-counts';
import { StoreList } from './store-list';

/** What a report says, in the order of the grid, and narrowed to a group or an owner on demand. */
export function ReportList({ report }: { readonly report: ShownReport }) {
  const { state, say } = usePage();
  const [group, setGroup] = useState<GroupKey>();
  const [owner, setOwner] = useState<string>();
  const { stores, language, since } = report;
  const shown = stores
    .filter((store) => group === undefined || groupOf(store.group) === group)
    .filter((store) => owner === undefined || store.owner === owner);
  const isNarrowed = group !== undefined || owner !== undefined;

  function showAll() {
    setGroup(undefined);
    setOwner(undefined);
  }

  return (
    <>
      {since && <p class="hint">{since}</p>}
      <GroupCounts stores={stores} chosen={group} onChoose={setGroup} />
      <OwnerFilter stores={stores} chosen={owner} onChoose={setOwner} />
      <ProblemsLink />
      <h3>{say(outcomeTexts.byUrgency)}</h3>
      {language !== state.language && <p class="hint">{say(outcomeTexts.builtInOther)}</p>}
      <p class="hint" role="status">
        {isNarrowed && say(listSentences.shown(shown.length, stores.length))}
      </p>
      {isNarrowed && (
        <Button kind="quiet" onClick={showAll}>
          {say(listTexts.showAll)}
        </Button>
      )}
      <StoreList stores={shown} language={language} />
    </>
  );
}

/** Leads from the counts to the problems, which stand below the stores. */
function ProblemsLink() {
  const { state, say } = usePage();
  const count = state.check?.answer?.problems.length ?? 0;
  if (count === 0) return null;
  return (
    <Button kind="quiet" onClick={() => document.getElementById('problems')?.focus()}>
      {say(outcomeSentences.problemsElsewhere(count))}
    </Button>
  );
}

interface OwnerFilterProps {
  readonly stores: readonly UrgentStore[];
  /** The owner that the list is narrowed to; "" are stores without one. */
  readonly chosen: string | undefined;
  readonly onChoose: (owner: string | undefined) => void;
}

/** Who looks after how many stores; a press narrows the list to theirs. Where nobody is named there is nothing to choose. */
function OwnerFilter({ stores, chosen, onChoose }: OwnerFilterProps) {
  const { say } = usePage();
  const owners = [...new Set(stores.map(({ owner }) => owner))].sort(emptyLast);
  if (owners.every((owner) => owner === '')) return null;
  return (
    <ul class="owners" aria-label={say(listTexts.owners)}>
      {owners.map((owner) => (
        <li key={owner}>
          <button
            type="button"
            aria-pressed={chosen === owner}
            onClick={() => onChoose(chosen === owner ? undefined : owner)}
          >
            {owner || say(listTexts.nobody)} <b>{stores.filter((store) => store.owner === owner).length}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

const emptyLast = (one: string, other: string): number =>
  Number(one === '') - Number(other === '') || one.localeCompare(other);
