import { enList, formatFigure, zhList } from './format';
import type { Bilingual } from './language';

/** Where a store's score loses its points, as the sidebar shows it. */
export const diagnosisTabTexts = {
  heading: { zh: '诊断', en: 'Diagnosis' },
  dimension: { zh: '维度', en: 'Dimension' },
  score: { zh: '得分', en: 'Score' },
  share: { zh: '权重', en: 'Weight' },
  lost: { zh: '扣分', en: 'Lost' },
  alone: { zh: '单独', en: 'Alone' },
  together: { zh: '合计', en: 'Together' },
  figures: { zh: '数值', en: 'Figures' },
  weakest: { zh: '扣分最多', en: 'costs most' },
  notEnough: { zh: '不够', en: 'too low' },
  asIs: { zh: '不变', en: 'as is' },
  unknown: { zh: '未知', en: 'unknown' },
  neededHint: {
    zh: '单独：只提升这一个维度须升到的分；合计：总提升最少时须升到的分；不够：升到最高分也不能通过。',
    en: 'Alone: what this dimension must rise to where no other does. Together: with the least total rise. Too low: not even the highest score would pass.',
  },
  trends: { zh: '三个月走势', en: 'Three months' },
  problems: { zh: '无法读取的单元格', en: 'Cells that cannot be read' },
} as const satisfies Record<string, Bilingual>;

export const diagnosisTabSentences = {
  upTo: (month: string): Bilingual => ({ zh: `至 ${month}`, en: `up to ${month}` }),
  unknown: (names: readonly string[]): Bilingual => ({
    zh: `未知：${zhList(names)}`,
    en: `Unknown: ${enList(names)}`,
  }),
  ofMonth: (month: string): Bilingual => ({ zh: `${month} 的维度`, en: `Dimensions of ${month}` }),
};

/** A share of the weight, 0 to 1, as whole percent. */
export const shareInWords = (share: number): string => `${Math.round(share * 100)}%`;

/** Points lost never look like fewer than they are. */
export const lostInWords = (lost: number): string => formatFigure(lost, Math.ceil);

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

/** The weights of the dimensions, as the report's tab has them. */
export const weightsTexts = {
  sheet: { zh: '维度权重', en: 'Weights' },
  allAlike: { zh: '各维度相同', en: 'All alike' },
  folded: { zh: '考核标准与维度权重', en: 'Standards and weights' },
  insert: { zh: '插入维度权重表', en: 'Insert weights' },
  insertHint: {
    zh: '新建一张工作表，五个维度权重相同，可改成您类目的权重；只影响诊断和计划。',
    en: 'Adds a sheet in which the five dimensions weigh the same, for you to put in those of your category. Only diagnosis and plan go by it.',
  },
} as const satisfies Record<string, Bilingual>;
