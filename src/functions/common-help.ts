import type { Bilingual } from '../messages/language';

/** What is said of the arguments that several functions share, by their names. Each stands many times in the script. */
export const commonHelp: Readonly<Record<string, Bilingual>> = {
  onboard: {
    zh: '店铺上线日期，如 2022-07-08；2019 年以前上线的写 cycle:2021-06-01（某个正式考核周期的首日）',
    en: 'Onboard date of the store, such as 2022-07-08; before 2019 the first day of a formal cycle, as cycle:2021-06-01',
  },
  date: {
    zh: '查询日期；月份（2022-08）取其最后一天',
    en: 'The day asked about; a month (2022-08) is its last day',
  },
  months: { zh: '一家店铺的月份，一行或一列', en: 'Months of one store, one row or column' },
  sales: { zh: '各月店铺销售额（元）；空白是未知', en: 'Sales of those months, CNY; a blank is unknown' },
  scores: {
    zh: '各月最后一天的服务分；空白是未知',
    en: "Scores on the months' last days; a blank is unknown",
  },
  listings: {
    zh: '可选。各月在售商品数；0 为无经营',
    en: 'Optional. Items listed in those months; 0 is idle',
  },
  targets: { zh: '考核目标表，含标题行', en: 'Targets table with its header row' },
  category: {
    zh: '可选。主营类目；目标表只有一行时可省略',
    en: 'Optional. Main category; not needed where targets has one row',
  },
  standards: {
    zh: '可选。考核标准表（含标题行），或一个标准的编号，如 "2025-half-year"；省略时用内置标准',
    en: 'Optional. Standards table with its header row, or the id of one standard such as "2025-half-year"; the built-in ones where left out',
  },
  lang: { zh: '可选。"zh"（默认）或 "en"', en: 'Optional. "zh" (default) or "en"' },
};

/** Where one number may stand in the place of the targets table. */
export const salesTargetsHelp: Bilingual = {
  zh: '考核目标表（含标题行），或一个销售额目标（元）',
  en: 'Targets table with its header row, or one sales target in CNY',
};
