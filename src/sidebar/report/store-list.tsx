import type { Bilingual } from '../../messages/language';
import { outcomeSentences } from '../../messages/report/build';
import { listSentences } from '../../messages/report/list';
import type { ShownReport, UrgentStore } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { JumpButton } from '../parts/jump-button';
import { LongList } from '../parts/long-list';
import { StatusMark } from '../parts/status-mark';
import { Words } from '../parts/words';

interface StoreListProps {
  readonly stores: readonly UrgentStore[];
  readonly language: ShownReport['language'];
}

/** The stores, the most urgent first; each leads to its row in the grid. */
export function StoreList({ stores, language }: StoreListProps) {
  return (
    <LongList items={stores} lang={htmlLang(language)}>
      {(store) => (
        <JumpButton spot={store.spot} name={store.name}>
          <StoreLine store={store} />
        </JumpButton>
      )}
    </LongList>
  );
}

/** A store as the grid has it: how it stands, the day that counts, why and what to do, and who looks after it. */
function StoreLine({ store }: { readonly store: UrgentStore }) {
  const { say } = usePage();
  const day = dayInWords(store);
  return (
    <>
      <StatusMark status={store.status} />
      <span class="what">
        <span class="name">{store.name}</span>
        <span class="facts">
          <b>{store.statusLabel}</b>
          {day && <Words text={` · ${say(day)}`} />}
          {store.owner && ` · ${store.owner}`}
        </span>
        {store.phrase && (
          <span class="reason">
            {store.sign && <b>{store.sign} </b>}
            <Words text={store.phrase} />
          </span>
        )}
      </span>
    </>
  );
}

/** The day that counts for a store: of the act that saves it, of leaving once it has failed, else of its next node. */
function dayInWords({ group, by, daysLeft }: UrgentStore): Bilingual | undefined {
  if (by === '') return undefined;
  if (daysLeft === null) return outcomeSentences.nodeDay(by);
  switch (group) {
    case 'newly failed':
    case 'failed':
      return listSentences.leaveBy(by, daysLeft);
    case 'to be saved now':
      return listSentences.actBy(by, daysLeft);
    default:
      return daysLeft === 0 ? outcomeSentences.nodeToday(by) : outcomeSentences.node(by, daysLeft);
  }
}
