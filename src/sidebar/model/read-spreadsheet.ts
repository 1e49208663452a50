import { failureText } from './call-failure';
import { callServer } from './call-server';
import { choiceAfter } from './choice-after';
import type { PageModel } from './page-state';

/** The page's first question to the server; the language of the answer is the page's from then on. */
export async function readSpreadsheet(model: PageModel): Promise<void> {
  model.set({ opening: 'reading' });
  try {
    const start = await callServer('start', null);
    model.set({ opening: 'read', start, language: start.language, choice: choiceAfter(start) });
  } catch (error) {
    model.set({ opening: failureText(error) });
  }
}
