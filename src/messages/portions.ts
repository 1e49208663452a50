import type { Bilingual } from './language';

/** What takes several requests, since one would take Google too long. */
export const portionTexts = {
  soFar: (done: number, of: number): Bilingual => ({
    zh: `正在写入…${done}/${of}`,
    en: `Writing… ${done} of ${of}`,
  }),
  stopped: (done: number, left: number, why: Bilingual): Bilingual => ({
    zh: `已写入 ${done} 行，还有 ${left} 行没有写入：${why.zh}再做一次即可补完，已写入的不会重复。`,
    en: `Rows written: ${done}; not yet: ${left}. ${why.en} Do it once more for the rest; none is written twice.`,
  }),
};
