import { useState } from 'preact/hooks';
import { newMonthSentences, newMonthTexts } from '../../messages/new-month';
import type { MonthStore } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { StoreFilter } from '../parts/store-filter';
import { StoresToAdd } from './stores-to-add';

/** How many stores are found at a glance; more are searched. */
const MOST_WITHOUT_FILTER = 12;

interface UsualStoresProps {
  readonly stores: readonly MonthStore[];
  readonly isTicked: (store: MonthStore) => boolean;
  readonly onTick: (stores: readonly MonthStore[], isTicked: boolean) => void;
}

/** The stores that go on as ever, folded: mostly nobody looks, and hundreds of them can be searched. */
export function UsualStores({ stores, isTicked, onTick }: UsualStoresProps) {
  const { say } = usePage();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = stores.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <details class="box">
      <summary>
        {say(newMonthTexts.stores)}
        <span class="hint">
          {say(newMonthSentences.chosen(stores.filter(isTicked).length, stores.length))}
        </span>
      </summary>
      {stores.length > MOST_WITHOUT_FILTER && (
        <StoreFilter
          id="find-store-to-add"
          words={words}
          found={found.length}
          of={stores.length}
          onType={setWords}
        />
      )}
      {found.length > 1 && (
        <div class="row">
          <Button kind="quiet" onClick={() => onTick(found, true)}>
            {say(newMonthTexts.all)}
          </Button>
          <Button kind="quiet" onClick={() => onTick(found, false)}>
            {say(newMonthTexts.none)}
          </Button>
        </div>
      )}
      <StoresToAdd
        heading={newMonthTexts.stores}
        stores={found}
        isTicked={isTicked}
        onTick={(store, isOn) => onTick([store], isOn)}
      />
    </details>
  );
}
