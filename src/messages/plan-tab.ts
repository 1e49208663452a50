import type { Bilingual } from './language';

/** The tab with what is to be done and what comes. */
export const planTabTexts = {
  reading: { zh: '正在计算各店铺的节点与待办…', en: 'Working out what each store needs…' },
  readAgain: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Bilingual>;
