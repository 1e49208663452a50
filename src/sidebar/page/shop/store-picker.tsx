import { useState } from 'preact/hooks';
import { stageTexts } from '../../../messages/sidebar';
import { storeTabTexts } from '../../../messages/store-tab';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Waiting } from '../parts/waiting';
import { usePage } from '../state/page-context';
import { readStores } from '../state/read-stores';
import type { StoreList } from '../state/shop-state';
import { StoreFilter } from './store-filter';
import { StoreSelect } from './store-select';
import { ToReport } from './to-report';

/** More than these are not found at a glance. */
const MOST_WITHOUT_FILTER = 20;

export function StorePicker({ list }: { readonly list: StoreList }) {
  const { store, say } = usePage();
  const [words, setWords] = useState('');
  const { names, running, failure } = list;
  if (!names && running) return <Waiting text={say(storeTabTexts.reading)} />;

  const all = names ?? [];
  const hasFilter = all.length > MOST_WITHOUT_FILTER;
  const wanted = words.trim().toLowerCase();
  const found = hasFilter ? all.filter((name) => name.toLowerCase().includes(wanted)) : all;
  return (
    <div class="picker">
      {hasFilter && (
        <StoreFilter id="find-store" words={words} found={found.length} of={all.length} onType={setWords} />
      )}
      {all.length > 0 && <StoreSelect names={found} />}
      {names?.length === 0 && <p>{say(stageTexts.noStores)}</p>}
      <div class="under-field">
        <Button kind="quiet" busy={running} onClick={() => void readStores(store)}>
          {say(running ? storeTabTexts.reading : storeTabTexts.readAgain)}
        </Button>
      </div>
      <FailureNote failure={failure} />
      {(failure || all.length === 0) && <ToReport />}
    </div>
  );
}
