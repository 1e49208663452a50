import { isFirstStep } from './is-first-step';
import type { PageStore } from './page-state';
import { requested } from './requested';
import { showTab } from './show-tab';

/** Leads to the tab with the choices and, where one of them is missing, to its field. */
export function goToReport(store: PageStore): void {
  const state = store.get();
  const request = requested(state);
  showTab(store, 'report');
  if ('field' in request && !isFirstStep(state)) store.set({ mistake: request });
}
