import { enList, zhList } from '../format';
import type { Bilingual } from '../language';

/** The columns that only the diagnosis goes by. */
export const indicatorColumnTexts = {
  heading: { zh: '诊断用的列', en: 'Columns for the diagnosis' },
  hint: {
    zh: '都可以没有；要用时在月度数据里加上同名的列。',
    en: 'None is needed: to use one, add a column of that name to the monthly rows.',
  },
} as const satisfies Record<string, Bilingual>;

export const indicatorColumnSentences = {
  /** @param columns each with its letters */
  there: (columns: readonly { readonly label: string; readonly letters: string }[]): Bilingual => ({
    zh: `已识别：${zhList(columns.map(({ label, letters }) => `${label}（${letters} 列）`))}。`,
    en: `Recognised: ${enList(columns.map(({ label, letters }) => `${label} (${letters})`))}.`,
  }),
  missing: (labels: readonly string[]): Bilingual => ({
    zh: `没有：${zhList(labels)}。`,
    en: `Not in this sheet: ${enList(labels)}.`,
  }),
};
