import type { Outcome } from '../model/page-state';
import { htmlLang } from '../parts/html-lang';
import { JumpButton } from '../parts/jump-button';
import { LongList } from '../parts/long-list';
import { StoreLine } from './store-line';

/** The stores, the most urgent first; each leads to its row in the grid. */
export function StoreList({ outcome }: { readonly outcome: Outcome }) {
  return (
    <LongList items={outcome.built.stores} lang={htmlLang(outcome.language)}>
      {(store) => (
        <JumpButton spot={store.spot} name={store.name}>
          <StoreLine store={store} />
        </JumpButton>
      )}
    </LongList>
  );
}
