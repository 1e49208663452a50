import type { UrgentStore } from '../contract';
import { usePage } from '../model/page-context';
import { StatusMark } from '../parts/status-mark';
import { Words } from '../parts/words';
import { dayInWords } from './day-in-words';

/** A store as the grid has it: how it stands, the day that counts, why and what to do, and who looks after it. */
export function StoreLine({ store }: { readonly store: UrgentStore }) {
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
