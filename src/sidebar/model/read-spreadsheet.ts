import { choiceAfter } from './choice-after';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import { languageFrom } from './open-workbook';
import type { PageModel } from './page-state';
import { fetchPieces } from './pieces';

/** Asks the page's first questions to the server; the language of the answer is the page's from then on, unless the user has switched. */
export async function readSpreadsheet(model: PageModel): Promise<void> {
  model.set({ opening: 'reading' });
  try {
    const start = await doAction(model, 'start', null);
    model.set({
      opening: 'read',
      start,
      ...languageFrom(model, start.language),
      choice: choiceAfter(start),
    });
    // So that nobody waits for a tab or a press; the import is large and comes when it is wanted.
    fetchPieces(['store', 'plan', 'functions', 'write']);
  } catch (error) {
    model.set({ opening: failureText(error) });
  }
}
