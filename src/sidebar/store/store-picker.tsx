import { useState } from 'preact/hooks';
import { stageTexts } from '../../messages/report/build';
import { storeTabTexts } from '../../messages/store/stores';
import { chooseStore } from '../model/choose-store';
import { usePage } from '../model/page-context';
import { readStores } from '../model/read-stores';
import { readAgain } from '../model/refresh';
import type { StoreList } from '../model/store-state';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Labelled } from '../parts/labelled';
import { STATUS_SYMBOLS } from '../parts/status-mark';
import { StoreFilter } from '../parts/store-filter';
import { ToReport } from '../parts/to-report';
import { Waiting } from '../parts/waiting';

/** How many stores are found at a glance; more are searched. */
const MOST_WITHOUT_FILTER = 20;

export function StorePicker({ list }: { readonly list: StoreList }) {
  const { model, say } = usePage();
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
      {all.length > 0 && <StoreSelect names={found} statuses={list.statuses} />}
      {names?.length === 0 && <p>{say(stageTexts.noStores)}</p>}
      <div class="under-field">
        <Button kind="quiet" busy={running} onClick={() => void readAgain(model, readStores)}>
          {say(running ? storeTabTexts.reading : storeTabTexts.readAgain)}
        </Button>
      </div>
      <FailureNote failure={failure} />
      {(failure || all.length === 0) && <ToReport />}
    </div>
  );
}

interface StoreSelectProps {
  readonly names: readonly string[];
  readonly statuses: StoreList['statuses'];
}

/** The stores that were found, each with the sign of its status, and the chosen one in any case. */
function StoreSelect({ names, statuses = {} }: StoreSelectProps) {
  const { model, state, say } = usePage();
  const chosen = state.look?.request.store;
  const signOf = (name: string) => {
    const status = statuses[name];
    return status ? `${STATUS_SYMBOLS[status]} ` : '';
  };
  const all = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
  return (
    <Labelled id="store" label={say(storeTabTexts.store)} wrong={undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => void chooseStore(model, currentTarget.value)}
        >
          {chosen === undefined && (
            <option value="" disabled>
              {say(storeTabTexts.choose)}
            </option>
          )}
          {all.map((name) => (
            <option key={name} value={name}>
              {signOf(name)}
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
