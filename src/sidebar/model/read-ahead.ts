import type { Ahead } from './ahead-state';
import { areSame } from './are-same';
import { failureText } from './call-failure';
import { callServer } from './call-server';
import type { PageStore } from './page-state';
import { requested } from './requested';

/** Asks where it was not asked yet of this choice, in this language; while nobody looks, nothing. */
export function bringAheadUpToDate(store: PageStore): void {
  const state = store.get();
  const request = requested(state);
  if (state.tab !== 'plan' || state.opening !== 'read' || 'field' in request) return;
  if (!state.ahead || !areSame(state.ahead.request, request)) void readAhead(store);
}

/** Asks anew. Google answers in no promised order: only the answer asked for last counts. */
export async function readAhead(store: PageStore): Promise<void> {
  const request = requested(store.get());
  if ('field' in request) return;
  const known = store.get().ahead;
  const running: Ahead = {
    request,
    running: true,
    answer: known && areSame(known.request, request) ? known.answer : undefined,
    failure: undefined,
  };
  store.set({ ahead: running });
  const isLatest = () => store.get().ahead === running;
  try {
    const answer = await callServer('lookAhead', request);
    if (isLatest()) store.set({ ahead: { ...running, running: false, answer } });
  } catch (error) {
    if (isLatest()) store.set({ ahead: { ...running, running: false, failure: failureText(error) } });
  }
}
