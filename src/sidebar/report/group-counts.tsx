import { type GroupKey, groupTexts } from '../../messages/report/grid';
import { listTexts } from '../../messages/report/list';
import { groupOf } from '../../report/grid/heading-rows';
import { groupColours, INK } from '../../report/grid/palette';
import type { UrgentStore } from '../contract';
import { usePage } from '../model/page-context';

const SYMBOLS: Readonly<Record<GroupKey, string>> = {
  save: '‼',
  risk: '▲',
  unknown: '?',
  failed: '✗',
  well: '✓',
  outside: '–',
};

interface GroupCountsProps {
  readonly stores: readonly UrgentStore[];
  /** The group that the list is narrowed to. */
  readonly chosen: GroupKey | undefined;
  readonly onChoose: (group: GroupKey | undefined) => void;
}

/** How many stores there are to do the same about, as the grid counts them; a press narrows the list to these. */
export function GroupCounts({ stores, chosen, onChoose }: GroupCountsProps) {
  const { say } = usePage();
  const groups = Object.keys(groupTexts) as GroupKey[];
  return (
    <ul class="counts" aria-label={say(listTexts.counts)}>
      {groups.map((group) => (
        <li key={group}>
          <button
            type="button"
            aria-pressed={chosen === group}
            onClick={() => onChoose(chosen === group ? undefined : group)}
          >
            <span class="mark" style={{ background: groupColours[group], color: INK }} aria-hidden="true">
              {SYMBOLS[group]}
            </span>
            <span class="word">{say(groupTexts[group])}</span>
            <span class="number">{stores.filter((store) => groupOf(store.group) === group).length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
