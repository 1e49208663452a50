import { counted } from './counted';
import { formatFigure, money, sold } from './format';
import type { Bilingual } from './language';

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
  unreadable: { zh: '请先修正数据', en: 'Mend the data first' },
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

export const needTexts = {
  heading: { zh: '要做什么', en: 'What is needed' },
  nothing: { zh: '目前没有要做的事。', en: 'Nothing at present.' },
} as const satisfies Record<string, Bilingual>;

export const needDays = {
  by: (day: string, daysLeft: number): Bilingual => ({
    zh: `${day} 前，剩 ${daysLeft} 天`,
    en: `by ${day}, ${counted(daysLeft, 'day')} left`,
  }),
  today: (day: string): Bilingual => ({ zh: `${day} 当天`, en: `on ${day}, the very day` }),
};

export const lifeTexts = {
  heading: { zh: '考核历程', en: 'Timeline' },
  present: { zh: '当前', en: 'now' },
} as const satisfies Record<string, Bilingual>;

export const lifeSentences = {
  days: (first: string, last: string): Bilingual => ({
    zh: `${first} 至 ${last}`,
    en: `${first} to ${last}`,
  }),
  earlier: (count: number): Bilingual => ({
    zh: `更早的 ${count} 段`,
    en: counted(count, 'earlier span'),
  }),
  node: (month: number): Bilingual => ({ zh: `第 ${month} 个月`, en: `Month ${month}` }),
  soldOf: (sales: number, target: number): Bilingual => ({
    zh: `累计 ${sold(sales).zh}，目标 ${money(target).zh}`,
    en: `${sold(sales).en} of ${formatFigure(target)}`,
  }),
  sold: (sales: number): Bilingual => ({ zh: `累计 ${sold(sales).zh}`, en: sold(sales).en }),
  target: (target: number): Bilingual => ({
    zh: `目标 ${money(target).zh}`,
    en: `target ${money(target).en}`,
  }),
};

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

export const whatIfTexts = {
  heading: { zh: '假如', en: 'What if' },
  hint: {
    zh: '从截至日期起每个月都如此；留空即为未知。',
    en: 'Of every month from the as-of date on; blank is unknown.',
  },
  sales: { zh: '每月销售额（元）', en: 'Monthly sales (CNY)' },
  score: { zh: '每月服务分', en: 'Monthly score' },
  workOut: { zh: '推算', en: 'Work out' },
  workingOut: { zh: '正在推算…', en: 'Working out…' },
  clear: { zh: '清除', en: 'Clear' },
  cleared: { zh: '已清除假设。', en: 'The assumption is cleared.' },
  nothingTyped: {
    zh: '请至少填写一项：每月销售额，如 1.2万，或每月服务分，如 4.8。',
    en: 'Fill in at least one: the monthly sales, such as 12,000, or the monthly score, such as 4.8.',
  },
  notAScore: { zh: '应为数字，例如 4.8；也可以留空', en: 'expected a number such as 4.8, or blank' },
} as const satisfies Record<string, Bilingual>;

export const whatIfSentences = {
  wrong: (typed: string, complaint: Bilingual): Bilingual => ({
    zh: `“${typed}”：${complaint.zh}。`,
    en: `"${typed}": ${complaint.en}.`,
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
