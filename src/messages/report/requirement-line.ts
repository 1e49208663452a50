import type { Bilingual } from '../language';

/** A requirement in one line: its name, its clauses, and the article where its number is known. */
export const requirementLine = (
  name: Bilingual,
  clauses: readonly Bilingual[],
  article: Bilingual | undefined,
): Bilingual => ({
  zh: `${name.zh}：${clauses.map(({ zh }) => zh).join('；')}${article ? `（${article.zh}）` : ''}。`,
  en: `${name.en}: ${clauses.map(({ en }) => en).join('; ')}${article ? ` (${article.en})` : ''}.`,
});
