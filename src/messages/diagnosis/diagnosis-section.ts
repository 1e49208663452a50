import { enList, formatFigure, zhList } from '../format';
import type { Bilingual } from '../language';

/** Where a store's score loses its points, as the sidebar shows it. */
export const diagnosisTabTexts = {
  heading: { zh: '诊断', en: 'Diagnosis' },
  dimension: { zh: '维度', en: 'Dimension' },
  score: { zh: '得分', en: 'Score' },
  share: { zh: '权重', en: 'Weight' },
  lost: { zh: '失分', en: 'Lost' },
  alone: { zh: '单独', en: 'Alone' },
  together: { zh: '合计', en: 'Together' },
  figures: { zh: '数值', en: 'Figures' },
  weakest: { zh: '失分最多', en: 'costs most' },
  notEnough: { zh: '不够', en: 'too low' },
  asIs: { zh: '不变', en: 'as is' },
  unknown: { zh: '未知', en: 'unknown' },
  neededHint: {
    zh: '单独：只提升这一个维度须升到的分；合计：总提升最少时须升到的分；不够：升到最高分也不能通过。',
    en: 'Alone: what this dimension must rise to where no other does. Together: with the least total rise. Too low: not even the highest score would pass.',
  },
  trends: { zh: '三个月走势', en: 'Three months' },
  problems: { zh: '无法识别的单元格', en: 'Cells that cannot be read' },
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
