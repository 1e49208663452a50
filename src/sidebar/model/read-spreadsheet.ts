import { failureText } from './call-failure';
import { callServer } from './call-server';
import { choiceAfter } from './choice-after';
import type { PageStore } from './page-state';

/** The page's first question to the server; the language of the answer is the page's from then on. */
export async function readSpreadsheet(store: PageStore): Promise<void> {
  store.set({ opening: 'reading' });
  try {
    const start = await callServer('start', null);
    store.set({ opening: 'read', start, language: start.language, choice: choiceAfter(start) });
  } catch (error) {
    store.set({ opening: failureText(error) });
  }
}
