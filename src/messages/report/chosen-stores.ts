import type { Bilingual } from '../language';

export const chosenStoresTexts = {
  heading: { zh: '给负责人、品牌或类目的报表', en: 'A report for an owner, a brand or a category' },
  hint: {
    zh: '单独一张工作表，只有选中的店铺，可以复制成新表格、打印或导出给对方。',
    en: 'On a sheet of its own, with nothing of other stores: to copy to a new spreadsheet, print or hand on.',
  },
  whose: { zh: '哪些店铺', en: 'Which stores' },
  owner: { zh: '负责人', en: 'Owner' },
  category: { zh: '主营类目', en: 'Category' },
  name: { zh: '店名含（如品牌）', en: 'Name holds (a brand)' },
  choose: { zh: '选择', en: 'Choose' },
  word: { zh: '店名里的字', en: 'Word in the names' },
  noWord: { zh: '请填写店名里的字，例如品牌名', en: 'Enter a word that the names hold, such as a brand' },
  noOwner: { zh: '请选择负责人', en: 'Choose an owner' },
  noCategory: { zh: '请选择主营类目', en: 'Choose a category' },
  language: { zh: '报表语言', en: 'Language of the report' },
  inChinese: { zh: '中文', en: '中文' },
  inEnglish: { zh: 'English', en: 'English' },
  build: { zh: '生成这份报表', en: 'Build this report' },
  none: {
    zh: '还没有填写：请在月度数据表或报表里写上。',
    en: 'None is filled in yet: name them in the monthly rows or in the report.',
  },
  inFile: { zh: '已有的报表', en: 'In this file' },
} as const satisfies Record<string, Bilingual>;

export const chosenStoresSentences = {
  refresh: (sheetName: string): Bilingual => ({ zh: `刷新“${sheetName}”`, en: `Refresh "${sheetName}"` }),
};
