import type { Bilingual } from '../../messages/language';
import { newMonthSentences } from '../../messages/new-month';
import type { StoreLeftOut } from '../contract';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

/** The stores that get no row, each with the reason. */
export function LeftOut({ stores }: { readonly stores: readonly StoreLeftOut[] }) {
  const { say } = usePage();
  return (
    <details class="box">
      <summary>{say(newMonthSentences.leftOut(stores.length))}</summary>
      <ul class="left-out">
        {stores.map((store) => (
          <li key={store.name}>
            {store.name}
            <span class="last hint">
              <Words text={say(reasonOf(store))} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function reasonOf(store: StoreLeftOut): Bilingual {
  switch (store.why) {
    case 'opens later':
      return newMonthSentences.opensLater(store.opens);
    case 'month unreadable':
      return newMonthSentences.monthUnreadable(store.row);
    case 'no beginning':
      return newMonthSentences.noBeginning(store.row);
  }
}
