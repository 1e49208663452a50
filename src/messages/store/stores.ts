import { counted } from '../counted';
import type { Bilingual } from '../language';

/** The tab of the sidebar that shows one store. */
export const storeTabTexts = {
  find: { zh: '查找店铺', en: 'Find a store' },
  store: { zh: '店铺', en: 'Store' },
  choose: { zh: '请选择店铺', en: 'Choose a store' },
  readAgain: { zh: '重新读取店铺', en: 'Read the stores again' },
  reading: { zh: '正在读取店铺…', en: 'Reading the stores…' },
  readingStore: { zh: '正在读取这家店铺…', en: 'Reading the store…' },
  toReport: { zh: '转到“报表”页', en: 'Go to the Report tab' },
  toFirstRow: { zh: '转到首行', en: 'Go to its first row' },
  unreadable: { zh: '请先修正数据', en: 'Correct the data first' },
} as const satisfies Record<string, Bilingual>;

export const storeTabSentences = {
  stores: (count: number): Bilingual => ({ zh: `${count} 家店铺`, en: counted(count, 'store') }),
  found: (count: number, of: number): Bilingual => ({
    zh: `${count} 家，共 ${of} 家`,
    en: `${count} of ${of} stores`,
  }),
  noneFound: (words: string): Bilingual => ({
    zh: `没有名称含“${words}”的店铺。`,
    en: `No store has "${words}" in its name.`,
  }),
  shown: (name: string, status: Bilingual): Bilingual => ({
    zh: `${name}：${status.zh}`,
    en: `${name}: ${status.en}`,
  }),
  unreadable: (name: string): Bilingual => ({
    zh: `${name} 的数据有误，无法判断。`,
    en: `${name} cannot be judged: its data are wrong.`,
  }),
  otherReasons: (count: number): Bilingual => ({
    zh: `其余 ${count} 条说明`,
    en: counted(count, 'more sentence'),
  }),
};

export const exportTexts = {
  heading: { zh: '导出', en: 'Export' },
  toSheet: { zh: '导出到工作表', en: 'Export to a sheet' },
  hint: { zh: '把以上内容写入一张新工作表。', en: 'Writes all of this to a new sheet.' },
} as const satisfies Record<string, Bilingual>;

export const exportSentences = {
  exported: (sheetName: string): Bilingual => ({
    zh: `已写入工作表“${sheetName}”。`,
    en: `It is on the sheet "${sheetName}".`,
  }),
};
