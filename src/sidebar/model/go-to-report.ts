import { isFirstStep } from './is-first-step';
import type { PageStore } from './page-state';
import { requested } from './requested';

/** Leads to the tab with the choices and, where one of them is missing, to its field. */
export function goToReport(store: PageStore): void {
  const state = store.get();
  const request = requested(state);
  const mistake = 'field' in request && !isFirstStep(state) ? request : undefined;
  store.set({ tab: 'report', mistake });
}
