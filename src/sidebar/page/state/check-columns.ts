import type { Bilingual } from '../../../messages/language';
import { columnSentences } from '../../../messages/sidebar';
import type { CheckAnswer, RecognisedColumn } from '../../contract';
import { failureText } from '../server/call-failure';
import { callServer } from '../server/call-server';
import type { PageStore } from './page-state';
import { requested } from './requested';

/** The columns that a build can't do without and that were not found. */
export const missingColumns = ({ columns }: CheckAnswer): RecognisedColumn[] =>
  columns.filter(({ optional, position }) => !optional && position === 0);

const inWords = (answer: CheckAnswer): Bilingual => {
  const missing = missingColumns(answer);
  return missing.length > 0
    ? columnSentences.missing(missing.map(({ label }) => label))
    : columnSentences.found(answer.stores, answer.rows);
};

/** Reads the columns without building. Google answers in no promised order: only the answer asked for last counts. */
export async function checkColumns(store: PageStore): Promise<void> {
  const request = requested(store.get());
  if ('field' in request) return store.set({ mistake: request });
  const running = {
    running: true,
    answer: store.get().check?.answer,
    failure: undefined,
    language: request.language,
  };
  store.set({ check: running });
  const isLatest = () => store.get().check === running;
  try {
    const answer = await callServer('checkRows', request);
    if (!isLatest()) return;
    store.set({
      check: { ...running, running: false, answer },
      announcement: inWords(answer),
    });
  } catch (error) {
    if (isLatest()) store.set({ check: { ...running, running: false, failure: failureText(error) } });
  }
}
