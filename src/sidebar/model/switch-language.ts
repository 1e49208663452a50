import { checkColumns } from './check-columns';
import type { PageModel } from './page-state';

/**
 * Switches the page's language. Texts in an answer are asked for again where that costs no more than a reading; a
 * report keeps its language.
 */
export function switchLanguage(model: PageModel): void {
  model.set({ language: model.get().language === 'zh' ? 'en' : 'zh' });
  const { check, build } = model.get();
  if (check && build.kind !== 'running') void checkColumns(model);
}
