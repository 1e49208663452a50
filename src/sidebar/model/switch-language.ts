import { checkColumns } from './check-columns';
import type { PageStore } from './page-state';

/** The server's words are asked for anew where that costs no more than a reading; a report keeps its language. */
export function switchLanguage(store: PageStore): void {
  store.set({ language: store.get().language === 'zh' ? 'en' : 'zh' });
  const { check, build } = store.get();
  if (check && build.is !== 'running') void checkColumns(store);
}
