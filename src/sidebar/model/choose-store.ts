import type { PageModel } from './page-state';
import { requested } from './requested';
import { answerLook, beginLook } from './view-store';

/**
 * The milliseconds to wait before asking. Whoever goes through the list with the arrow keys chooses every store on the
 * way, and Google takes no more than ten calls at once.
 */
const PAUSE = 250;

export async function chooseStore(model: PageModel, name: string): Promise<void> {
  const report = requested(model.get());
  if ('field' in report) return;
  const look = beginLook(model, { report, store: name, expected: null }, 'store');
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await answerLook(model, look);
}
