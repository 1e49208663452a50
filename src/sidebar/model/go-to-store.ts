import { chooseStore } from './choose-store';
import type { PageModel } from './page-state';
import { requested } from './requested';
import { beginLook } from './view-store';

/** Shows a store in the tab of one store. Where its list of stores is not there yet, the store is shown once that is. */
export function goToStore(model: PageModel, name: string): void {
  const { storeList } = model.get();
  const report = requested(model.get());
  if (!storeList?.names && !('field' in report)) {
    beginLook(model, { report, store: name, expected: null }, 'store');
    model.set({ tab: 'store' });
    return;
  }
  model.set({ tab: 'store' });
  void chooseStore(model, name);
}
