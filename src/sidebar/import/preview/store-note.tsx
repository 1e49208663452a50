import { previewSentences } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';
import { Failure } from '../../parts/failure';

/** Whose orders these are: those of several stores do not make one store's sales. */
export function StoreNote({ stores }: { readonly stores: readonly string[] }) {
  const { say } = usePage();
  const [only, ...others] = stores;
  if (only === undefined) return <p class="hint">{say(previewSentences.noStore)}</p>;
  if (others.length === 0) return <p class="hint">{say(previewSentences.oneStore(only))}</p>;
  return <Failure role="alert">{say(previewSentences.severalStores(stores))}</Failure>;
}
