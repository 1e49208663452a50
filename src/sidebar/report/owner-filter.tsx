import { listTexts } from '../../messages/report/list';
import type { UrgentStore } from '../contract';
import { usePage } from '../model/page-context';

interface OwnerFilterProps {
  readonly stores: readonly UrgentStore[];
  /** The owner that the list is narrowed to; "" are stores without one. */
  readonly chosen: string | undefined;
  readonly onChoose: (owner: string | undefined) => void;
}

/** Who looks after how many stores; a press narrows the list to theirs. Where nobody is named there is nothing to choose. */
export function OwnerFilter({ stores, chosen, onChoose }: OwnerFilterProps) {
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
