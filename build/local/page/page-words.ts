/** The page's own words. The add-on's words come from its bundle, the engine's from engine-words. */
import type { Bilingual, Language } from '../../../src/messages/language';

const WORDS = {
  addon: { zh: '天猫考核', en: 'Tmall assessment' },
  topBar: { zh: '工作簿（按 F6 在此处与表格之间切换）', en: 'Workbook (F6 moves between here and the grid)' },
  keys: { zh: 'F6 切换区域', en: 'F6 switches panes' },
  nameBox: { zh: '单元格或区域', en: 'Cell or range' },
  zoom: { zh: '缩放（%）', en: 'Zoom (%)' },
  fontSize: { zh: '字号', en: 'Font size' },
  rowsToAdd: { zh: '要增加的行数', en: 'Rows to add' },
  copy: { zh: '副本 · 不会改动原文件', en: 'A copy · your file is not changed' },
  sample: { zh: '示例 · 只在本页内存中', en: 'Sample · kept in this page only' },
  sampleName: { zh: '天猫考核示例', en: 'Tmall assessment sample' },
  timeZone: { zh: '表格时区', en: 'Spreadsheet time zone' },
  usualZones: { zh: '常用', en: 'Common' },
  allZones: { zh: '全部', en: 'All' },
  language: { zh: '界面语言', en: 'Language' },
  download: { zh: '下载 .xlsx', en: 'Download .xlsx' },
  protected: {
    zh: '这部分由插件生成，不应随手改动。仍要编辑吗？',
    en: 'This part is generated and should not be changed by accident. Edit it anyway?',
  },
  close: { zh: '关闭', en: 'Close' },
  ok: { zh: '确定', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  failed: { zh: '出错了', en: 'Something went wrong' },
} as const satisfies Record<string, Bilingual>;

export type PageWord = keyof typeof WORDS;

export function pageWord(word: PageWord, language: Language): string {
  return WORDS[word][language];
}
