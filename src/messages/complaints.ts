import type { Bilingual } from './language';

/** What can be wrong with one cell, and what is expected there instead. The place and the value are said before it. */
export const complaints = {
  errorCell: {
    zh: '所引用的单元格本身有错误，请先修正那个单元格',
    en: 'the input cell has an error itself; mend that cell first',
  },
  notADate: {
    zh: '应为日期，例如 2022-07-08、2022/7/8 或 2022年7月8日',
    en: 'expected a date such as 2022-07-08, 2022/7/8 or 2022年7月8日',
  },
  notAMonth: {
    zh: '应为月份，例如 2022-08、2022/8 或 2022年8月',
    en: 'expected a month such as 2022-08, 2022/8 or 2022年8月',
  },
  dayAndMonthSwapped: {
    zh: '日与月可能颠倒，请写成 2022-07-08 的形式',
    en: 'day and month could be swapped; expected the form 2022-07-08',
  },
  timeOnly: {
    zh: '只有时间，没有日期；应为日期，例如 2022-07-08',
    en: 'a time without a day; expected a date such as 2022-07-08',
  },
  beforeTmall: {
    zh: '早于 2008-04-10（天猫开业之日），应为其后的日期',
    en: 'before 2008-04-10, the day Tmall opened; expected a later date',
  },
  notANumber: {
    zh: '应为数字，例如 12000、12,000元 或 1.2万；没有数据时留空',
    en: 'expected a number such as 12000, ¥12,000 or 1.2万; leave it blank where unknown',
  },
  numberTooLarge: {
    zh: '应为绝对值小于 1000 万亿的数字',
    en: 'expected a number below 10^15',
  },
  notText: { zh: '应为文字', en: 'expected text' },
  oneValueExpected: { zh: '应为一个单元格，而不是区域', en: 'expected one cell, not a range' },
  notATarget: {
    zh: '应为数字；不适用时写 -、n/a 或 不适用',
    en: 'expected a number, or -, n/a or 不适用 where it does not apply',
  },
  negative: { zh: '应为 0 或更大的数字', en: 'expected 0 or more' },
  notAMonthCount: { zh: '应为 1 或更大的整数（月数）', en: 'expected a whole number of months, 1 or more' },
  notALanguage: { zh: '应为 "zh" 或 "en"', en: 'expected "zh" or "en"' },
} as const satisfies Record<string, Bilingual>;

export const scoreOutOfScale = (lowest: number, highest: number): Bilingual => ({
  zh: `应为 ${lowest} 到 ${highest} 之间的分数`,
  en: `expected a score from ${lowest} to ${highest}`,
});
