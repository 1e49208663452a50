import { isFirstStep } from './is-first-step';
import type { PageModel } from './page-state';
import { requested } from './requested';

/** Leads to the tab with the choices and, where one of them is missing, to its field. */
export function goToReport(model: PageModel): void {
  const state = model.get();
  const request = requested(state);
  const mistake = 'field' in request && !isFirstStep(state) ? request : undefined;
  model.set({ tab: 'report', mistake });
}
