import { previewSentences } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';

/** Whose orders these are: the sums of several stores are told apart where they go into the rows. */
export function StoreNote({ stores }: { readonly stores: readonly string[] }) {
  const { say } = usePage();
  const [only, ...others] = stores;
  if (only === undefined) return <p class="hint">{say(previewSentences.noStore)}</p>;
  const { oneStore, severalStores } = previewSentences;
  return <p class="hint">{say(others.length === 0 ? oneStore(only) : severalStores(stores))}</p>;
}
