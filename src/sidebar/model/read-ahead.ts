import type { Ahead } from './ahead-state';
import { areSame } from './are-same';
import { callServer } from './call-server';
import { failureText } from './failure-text';
import type { PageModel } from './page-state';
import { requested } from './requested';

/**
 * Asks for what is ahead, where it was not asked for this choice in this language yet; while the tab is not open,
 * nothing is asked.
 */
export function bringAheadUpToDate(model: PageModel): void {
  const state = model.get();
  const request = requested(state);
  if (state.tab !== 'plan' || state.opening !== 'read' || 'field' in request) return;
  if (!state.ahead || !areSame(state.ahead.request, request)) void readAhead(model);
}

/** Asks for what is ahead. Google answers in no promised order, so only the answer to the last question counts. */
export async function readAhead(model: PageModel): Promise<void> {
  const request = requested(model.get());
  if ('field' in request) return;
  const known = model.get().ahead;
  const running: Ahead = {
    request,
    running: true,
    answer: known && areSame(known.request, request) ? known.answer : undefined,
    failure: undefined,
  };
  model.set({ ahead: running });
  const isLatest = () => model.get().ahead === running;
  try {
    const answer = await callServer('lookAhead', request);
    if (isLatest()) model.set({ ahead: { ...running, running: false, answer } });
  } catch (error) {
    if (isLatest()) model.set({ ahead: { ...running, running: false, failure: failureText(error) } });
  }
}
