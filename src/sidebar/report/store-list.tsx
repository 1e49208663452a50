import type { ShownReport, UrgentStore } from '../contract';
import { htmlLang } from '../parts/html-lang';
import { JumpButton } from '../parts/jump-button';
import { LongList } from '../parts/long-list';
import { StoreLine } from './store-line';

interface StoreListProps {
  readonly stores: readonly UrgentStore[];
  readonly language: ShownReport['language'];
}

/** The stores, the most urgent first; each leads to its row in the grid. */
export function StoreList({ stores, language }: StoreListProps) {
  return (
    <LongList items={stores} lang={htmlLang(language)}>
      {(store) => (
        <JumpButton spot={store.spot} name={store.name}>
          <StoreLine store={store} />
        </JumpButton>
      )}
    </LongList>
  );
}
