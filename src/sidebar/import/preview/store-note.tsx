import { previewSentences } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';

/** Whose orders these are: those of several stores do not make one store's sales. */
export function ShopNote({ shops }: { readonly shops: readonly string[] }) {
  const { say } = usePage();
  const [only, ...others] = shops;
  if (only === undefined) return <p class="hint">{say(previewSentences.noShop)}</p>;
  if (others.length === 0) return <p class="hint">{say(previewSentences.oneShop(only))}</p>;
  return (
    <p class="failure" role="alert">
      <span class="sign" aria-hidden="true">
        !
      </span>
      {say(previewSentences.severalShops(shops))}
    </p>
  );
}
