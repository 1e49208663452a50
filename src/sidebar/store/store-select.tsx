import { storeTabTexts } from '../../messages/store/stores';
import { chooseStore } from '../model/choose-store';
import { usePage } from '../model/page-context';
import { Labelled } from '../parts/labelled';

/** The stores that were found, and the chosen one in any case. */
export function StoreSelect({ names }: { readonly names: readonly string[] }) {
  const { model, state, say } = usePage();
  const chosen = state.look?.request.store;
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
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
