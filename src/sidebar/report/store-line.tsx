import type { Bilingual } from '../../messages/language';
import { outcomeSentences } from '../../messages/report/build';
import type { UrgentStore } from '../contract';
import { usePage } from '../model/page-context';
import { StatusMark } from '../parts/status-mark';
import { Words } from '../parts/words';

function nodeText({ nextNode, daysLeft }: UrgentStore): Bilingual | undefined {
  if (!nextNode) return undefined;
  if (daysLeft === null) return outcomeSentences.nodeDay(nextNode);
  return daysLeft === 0 ? outcomeSentences.nodeToday(nextNode) : outcomeSentences.node(nextNode, daysLeft);
}

export function StoreLine({ store }: { readonly store: UrgentStore }) {
  const { say } = usePage();
  const node = nodeText(store);
  return (
    <>
      <StatusMark status={store.status} />
      <span class="what">
        <span class="name">{store.name}</span>
        <span class="facts">
          <b>{store.statusLabel}</b>
          {node && <Words text={` · ${say(node)}`} />}
        </span>
        {store.reason && (
          <span class="reason brief">
            <Words text={store.reason} />
          </span>
        )}
      </span>
    </>
  );
}
