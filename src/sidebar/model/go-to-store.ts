import { chooseStore } from './choose-store';
import type { PageStore } from './page-state';

/** Shows a store in the tab of one store. */
export function goToStore(store: PageStore, name: string): void {
  store.set({ tab: 'shop' });
  void chooseStore(store, name);
}
