import type { Bilingual } from './language';

/** The parts of the page that come when they are first needed. */
export const pieceTexts = {
  coming: { zh: '正在载入这一页…', en: 'Loading this page…' },
  readerComing: {
    zh: '正在载入读取文件的程序（约 380 KB，打开侧边栏后只载入一次）…',
    en: 'Loading what reads files (about 380 KB, once while the sidebar is open)…',
  },
} as const satisfies Record<string, Bilingual>;
