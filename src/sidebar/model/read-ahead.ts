import type { Ahead } from './ahead-state';
import { areSame } from './are-same';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import type { PageModel } from './page-state';
import { requested } from './requested';

/** Works it out where that was not done yet of this choice, in this language and of this reading; while nobody looks, nothing. */
export function bringAheadUpToDate(model: PageModel): void {
  const state = model.get();
  const request = requested(state);
  if (state.tab !== 'plan' || state.opening !== 'read' || 'field' in request) return;
  const { ahead, workbook } = state;
  const isOutdated =
    !ahead || !areSame(ahead.request, request) || (!ahead.running && ahead.workbook !== workbook);
  if (isOutdated) void readAhead(model);
}

/** Works it out anew. Only what was asked for last counts. */
export async function readAhead(model: PageModel): Promise<void> {
  const request = requested(model.get());
  if ('field' in request) return;
  const known = model.get().ahead;
  const running: Ahead = {
    request,
    running: true,
    answer: known && areSame(known.request, request) ? known.answer : undefined,
    failure: undefined,
    workbook: undefined,
  };
  model.set({ ahead: running });
  const isLatest = () => model.get().ahead === running;
  try {
    const answer = await doAction(model, 'lookAhead', request);
    if (!isLatest()) return;
    model.set({ ahead: { ...running, running: false, answer, workbook: model.get().workbook } });
  } catch (error) {
    if (!isLatest()) return;
    const { workbook } = model.get();
    model.set({ ahead: { ...running, running: false, failure: failureText(error), workbook } });
  }
}
