import { bringShopUpToDate } from './bring-shop-up-to-date';
import type { PageStore, TabName } from './page-state';

export function showTab(store: PageStore, tab: TabName): void {
  store.set({ tab });
  bringShopUpToDate(store);
}
