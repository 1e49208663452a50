import { chooseStore } from './choose-store';
import { isFirstStep } from './is-first-step';
import type { PageModel } from './page-state';
import { requested } from './requested';
import { beginLook } from './view-store';

/** Leads to the tab with the choices and, where one of them is missing, to its field. */
export function goToReport(model: PageModel): void {
  const state = model.get();
  const request = requested(state);
  const mistake = 'field' in request && !isFirstStep(state) ? request : undefined;
  model.set({ tab: 'report', mistake });
}

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
