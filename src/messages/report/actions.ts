import { counted } from '../counted';
import type { Bilingual } from '../language';

export const actionTexts = {
  heading: { zh: '更多操作', en: 'More' },
  snapshot: { zh: '保存快照', en: 'Keep a snapshot' },
  standards: { zh: '插入考核标准表', en: 'Insert standards' },
  standardsHint: {
    zh: '新建一张工作表，列出全部内置标准，可在其中写入自己的版本。',
    en: 'Adds a sheet with all built-in versions, in which you can write your own.',
  },
  freeze: { zh: '公式转为值', en: 'Freeze formulas to values' },
  freezeHint: {
    zh: '把所选区域里的 TMALL_ 公式换成它们现在的值，便于转交文件。',
    en: 'Replaces the TMALL_ formulas of the selected range by their values, for handing the file on.',
  },
  freezeNow: { zh: '转为值', en: 'Freeze' },
  forget: { zh: '清除已记住的选择', en: 'Forget what was chosen' },
  forgetHint: {
    zh: '文件里记着所选的工作表、列、月份和导入时对应的店铺，供所有人下次使用。',
    en: 'The file remembers for everybody which sheets, columns and months were chosen, and which stores at imports.',
  },
  forgetQuestion: {
    zh: '为所有人清除此文件记住的选择？工作表内容不变，下次打开侧边栏需重新选择。',
    en: 'Forget for everybody what was chosen in this file? Nothing on the sheets changes; the sidebar asks again when it is opened next.',
  },
  forgetNow: { zh: '清除', en: 'Forget' },
  forgotten: { zh: '此文件不再记住任何选择。', en: 'The file remembers no choice any more.' },
  working: { zh: '正在处理…', en: 'Working…' },
} as const satisfies Record<string, Bilingual>;

export const actionSentences = {
  snapshotKept: (sheetName: string): Bilingual => ({
    zh: `快照已保存在工作表“${sheetName}”。`,
    en: `The snapshot is on the sheet "${sheetName}".`,
  }),
  tableInserted: (sheetName: string): Bilingual => ({
    zh: `已插入并选用工作表“${sheetName}”。`,
    en: `The sheet "${sheetName}" is in, and chosen.`,
  }),
  nothingToFreeze: (sheetName: string, range: string): Bilingual => ({
    zh: `工作表“${sheetName}”所选区域 ${range} 里没有 TMALL_ 公式。`,
    en: `The selected range ${range} of the sheet "${sheetName}" holds no TMALL_ formula.`,
  }),
  freezeQuestion: (sheetName: string, range: string, formulas: number): Bilingual => ({
    zh: `把工作表“${sheetName}”的 ${range} 里的 ${formulas} 个公式换成值？之后它们不再随数据更新。`,
    en: `Replace ${counted(formulas, 'formula')} in ${range} of the sheet "${sheetName}" by ${formulas === 1 ? 'its value' : 'their values'}? After that they no longer follow the data.`,
  }),
  frozen: (sheetName: string, range: string, formulas: number): Bilingual => ({
    zh: `工作表“${sheetName}”的 ${range} 里的 ${formulas} 个公式已换成值。`,
    en: `${counted(formulas, 'formula')} in ${range} of the sheet "${sheetName}" ${formulas === 1 ? 'is a value' : 'are values'} now.`,
  }),
};
