import { storeTabTexts } from '../../messages/store/stores';
import { chooseStore } from '../model/choose-store';
import { usePage } from '../model/page-context';
import type { StoreList } from '../model/store-state';
import { Labelled } from '../parts/labelled';
import { STATUS_SYMBOLS } from '../parts/status-mark';

interface StoreSelectProps {
  readonly names: readonly string[];
  readonly statuses: StoreList['statuses'];
}

/** The stores that were found, each with the sign of its status, and the chosen one in any case. */
export function StoreSelect({ names, statuses = {} }: StoreSelectProps) {
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
