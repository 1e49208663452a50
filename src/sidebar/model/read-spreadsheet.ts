import { failureText } from './call-failure';
import { choiceAfter } from './choice-after';
import { openWorkbook } from './open-workbook';
import type { PageModel } from './page-state';
import { runInPage } from './run-in-page';

/** The page's first questions to the server; the language of the answer is the page's from then on. */
export async function readSpreadsheet(model: PageModel): Promise<void> {
  model.set({ opening: 'reading' });
  try {
    const start = await runInPage(openWorkbook(model));
    model.set({ opening: 'read', start, language: start.language, choice: choiceAfter(start) });
  } catch (error) {
    model.set({ opening: failureText(error) });
  }
}
