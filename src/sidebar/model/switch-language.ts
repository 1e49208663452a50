import { checkColumns } from './check-columns';
import type { PageModel } from './page-state';

/**
 * Switches the page's language. Texts in an answer are asked for again where that costs no more than a reading; a
 * report keeps its language until it is built again.
 */
export function switchLanguage(model: PageModel): void {
  const language = model.get().language === 'zh' ? 'en' : 'zh';
  model.set({ language, hasSwitchedLanguage: true });
  const { check, build } = model.get();
  if (check && build.kind !== 'running') void checkColumns(model);
}
