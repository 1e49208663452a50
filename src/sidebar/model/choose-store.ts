import type { PageModel } from './page-state';
import { requested } from './requested';
import { answerLook, beginLook } from './view-store';

export async function chooseStore(model: PageModel, name: string): Promise<void> {
  const report = requested(model.get());
  if ('field' in report) return;
  const look = beginLook(model, { report, store: name, expected: null }, 'store');
  await answerLook(model, look);
}
