import { chooseStore } from './choose-store';
import type { PageModel } from './page-state';

/** Opens the store tab with a store. */
export function goToStore(model: PageModel, name: string): void {
  model.set({ tab: 'store' });
  void chooseStore(model, name);
}
