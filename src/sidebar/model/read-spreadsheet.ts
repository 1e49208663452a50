import { choiceAfter } from './choice-after';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import type { PageModel } from './page-state';

/** Asks the page's first questions to the server; the language of the answer is the page's from then on. */
export async function readSpreadsheet(model: PageModel): Promise<void> {
  model.set({ opening: 'reading' });
  try {
    const start = await doAction(model, 'start', null);
    model.set({ opening: 'read', start, language: start.language, choice: choiceAfter(start) });
  } catch (error) {
    model.set({ opening: failureText(error) });
  }
}
