import { useState } from 'preact/hooks';
import { outcomeTexts } from '../../messages/report/build';
import type { GroupKey } from '../../messages/report/grid';
import { listSentences, listTexts } from '../../messages/report/list';
import { groupOf } from '../../report/grid/heading-rows';
import type { ShownReport } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { GroupCounts } from './group-counts';
import { OwnerFilter } from './owner-filter';
import { ProblemsLink } from './problems-link';
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
