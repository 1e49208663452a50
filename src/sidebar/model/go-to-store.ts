import { chooseStore } from './choose-store';
import type { PageModel } from './page-state';

/** Shows a store in the tab of one store. */
export function goToStore(model: PageModel, name: string): void {
  model.set({ tab: 'store' });
  void chooseStore(model, name);
}
