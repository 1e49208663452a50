import { money, sold } from '../format';
import type { Bilingual } from '../language';

export const salesTexts = {
  heading: { zh: '累计销售额', en: 'Sales' },
  notYet: {
    zh: '试考期开始后才计算销售额和服务分。',
    en: 'Sales and scores count once the trial begins.',
  },
  figures: { zh: '以表格显示', en: 'As a table' },
  month: { zh: '月份', en: 'Month' },
  amounts: { zh: '金额', en: 'Amounts' },
  sales: { zh: '当月', en: 'Sales' },
  cumulative: { zh: '累计', en: 'Total' },
  expected: { zh: '预期累计', en: 'Expected' },
  target: { zh: '节点目标', en: 'Target' },
  unknown: { zh: '未知', en: 'unknown' },
  knownLine: { zh: '累计', en: 'total' },
  expectedLine: { zh: '预期', en: 'expected' },
  targetMark: { zh: '节点目标', en: 'target' },
} as const satisfies Record<string, Bilingual>;

/** What the chart shows, for those who can't see it. */
export const chartSentences = {
  span: (first: string, last: string): Bilingual => ({
    zh: `${first} 至 ${last} 的累计销售额`,
    en: `Cumulative sales from ${first} to ${last}`,
  }),
  known: (month: string, cumulative: number): Bilingual => ({
    zh: `到 ${month} 为 ${sold(cumulative).zh}`,
    en: `${sold(cumulative).en} by ${month}`,
  }),
  unknown: (months: readonly string[]): Bilingual => ({
    zh: `${months.join('、')} 未知`,
    en: `${months.join(', ')} unknown`,
  }),
  target: (day: string, target: number, outcome: string): Bilingual => ({
    zh: `节点 ${day} 目标 ${money(target).zh}，${outcome}`,
    en: `node ${day} target ${money(target).en}, ${outcome}`,
  }),
  expected: (month: string, cumulative: number): Bilingual => ({
    zh: `按预期到 ${month} 为 ${sold(cumulative).zh}`,
    en: `expected ${sold(cumulative).en} by ${month}`,
  }),
};

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @param number 1 to 12 */
export const shortMonth = (number: number): Bilingual => ({
  zh: `${number}月`,
  en: EN_MONTHS[number - 1] ?? '',
});

export const scoreTexts = {
  heading: { zh: '服务分', en: 'Score' },
} as const satisfies Record<string, Bilingual>;

export const scoreSentences = {
  target: (target: number): Bilingual => ({ zh: `目标 ${target}`, en: `target ${target}` }),
};
