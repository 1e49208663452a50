import { enFew, zhFew } from './format';
import type { Bilingual } from './language';

/** What can be wrong with one cell, and what is expected there instead. The place and the value are said before it. */
export const complaints = {
  errorCell: {
    zh: '所引用的单元格本身有错误，请先改正它',
    en: 'the input cell itself has an error; correct it first',
  },
  notADate: {
    zh: '应为日期，例如 2022-07-08、2022/7/8 或 2022年7月8日',
    en: 'expected a date such as 2022-07-08, 2022/7/8 or 2022年7月8日',
  },
  notACycleStart: {
    zh: '应为考核周期的首日，即某月 1 日，例如 2021-06-01',
    en: 'expected the first day of a cycle, which is the first of a month, such as 2021-06-01',
  },
  cycleStartHasColumn: {
    zh: 'cycle: 只用于函数；周期首日请写在“周期开始”列',
    en: 'cycle: is for functions; write that day in the column "Cycle start" (周期开始)',
  },
  headerInVector: {
    zh: '这是标题；请从第 2 行起选取',
    en: 'this is a header; select from row 2 on',
  },
  notAMonth: {
    zh: '应为月份，例如 2022-08、2022/8 或 2022年8月',
    en: 'expected a month such as 2022-08, 2022/8 or 2022年8月',
  },
  whichYear: {
    zh: '没有写年份：是哪一年？请写成 2025年7月 或 2025-07',
    en: 'which year? Expected the year too, such as 2025-07 or Jul-25',
  },
  monthAfterPoint: {
    zh: '小数点后的月份分不清：2025.1 可能是 1 月，也可能是 10 月；请写成 2025-01 或 2025年1月',
    en: 'a month after a point can’t be told: 2025.1 may be January or October; expected 2025-01',
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
    en: 'expected a number such as 12000, ¥12,000 or 1.2万, or a blank where unknown',
  },
  notAScore: {
    zh: '应为分数，例如 4.5；平台未出分写“暂无数据”',
    en: 'expected a score such as 4.5; write "no score" where the platform gave none',
  },
  notACycleResult: {
    zh: '应为 通过 或 不达标，没有结果时留空',
    en: 'expected passed or failed; leave it blank where there is no result yet',
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
  notANodeList: {
    zh: '应为递增的月数，例如 3,6,9,12',
    en: 'expected months of the cycle in rising order, such as 3,6,9,12',
  },
  scaleReversed: {
    zh: '最高分应大于最低分',
    en: 'expected more than the lowest score',
  },
  nameWanted: { zh: '应写明名称', en: 'expected a name' },
  neededHere: {
    zh: '此格为空；只有内置版本的编号可以留空，新增的版本应填写',
    en: 'blank; only a row with the id of a built-in version may leave it blank, a new version needs it',
  },
  laterDayWanted: {
    zh: '应晚于生效日期',
    en: 'expected a day after the effective day',
  },
  bothOrNeither: {
    zh: '规定服务分目标与规定月数上限应同时填写或同时留空',
    en: 'expected both a stated score target and a stated month limit, or neither',
  },
  notALanguage: { zh: '应为 "zh" 或 "en"', en: 'expected "zh" or "en"' },
} as const satisfies Record<string, Bilingual>;

/** The complaint about the first cell of a column, which may be a header of the user's own. */
export const orHeader = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}；若是标题，请从第 2 行起选取`,
  en: `${en}; if it is a header, select from row 2 on`,
});

/** @param words every spelling that is understood, or every name in both languages */
export const notOneOf = (words: readonly (string | Bilingual)[]): Bilingual => ({
  zh: `应为 ${zhFew(words.map((word) => (typeof word === 'string' ? word : word.zh)))} 之一`,
  en: `expected one of ${enFew(words.map((word) => (typeof word === 'string' ? word : word.en)))}`,
});

export const wholeNumberWanted = (lowest: number, highest: number): Bilingual => ({
  zh: `应为 ${lowest} 到 ${highest} 之间的整数`,
  en: `expected a whole number from ${lowest} to ${highest}`,
});

export const lastNodeWanted = (months: number): Bilingual => ({
  zh: `最后一个节点应为周期的最后一个月，即 ${months}`,
  en: `the last node is expected in the cycle's own last month, ${months}`,
});

export const nodeBeyondCycle = (months: number): Bilingual => ({
  zh: `节点不能超出周期的 ${months} 个月`,
  en: `a node lies beyond the cycle's ${months} months`,
});

export const notADivisor = (months: readonly number[]): Bilingual => ({
  zh: `应能整除周期的月数（${months.join('、')}）`,
  en: `expected a number that divides the cycle's months (${months.join(', ')})`,
});

/** @param meant the score that is most likely meant, as 4.8 by 48; undefined where nothing suggests one */
export const scoreOutOfScale = (lowest: number, highest: number, meant?: number): Bilingual => ({
  zh: `应为 ${lowest} 到 ${highest} 之间的分数${meant === undefined ? '' : `；是 ${meant} 吗？`}`,
  en: `expected a score from ${lowest} to ${highest}${meant === undefined ? '' : `; is it ${meant}?`}`,
});
