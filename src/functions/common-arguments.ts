import type { Argument } from './custom-function';

const argument = <T extends Argument>(one: T): T => one;

/** Arguments that several functions share, described once. */
export const onboard = argument({
  name: 'onboard',
  shape: 'value',
  help: {
    zh: '店铺上线日期：日期单元格，或 2022-07-08、2022/7/8、2022年7月8日、20220708 形式的值',
    en: 'Onboard date of the store: a date cell, or a value such as 2022-07-08, 2022/7/8, 2022年7月8日 or 20220708',
  },
});

export const date = argument({
  name: 'date',
  shape: 'value',
  help: {
    zh: '查询日期；写成月份（2022-08）时取其最后一天，日期单元格取其所存的那一天',
    en: 'The day asked about; a month (2022-08) means its last day, a date cell the day it holds',
  },
});

export const onboards = argument({ ...onboard, shape: 'value or range' });
export const days = argument({ ...date, shape: 'value or range' });

export const months = argument({
  name: 'months',
  shape: 'vector',
  help: {
    zh: '一家店铺的月份，一行或一列，每个月份只出现一次',
    en: 'The months of one store, one row or one column, each month once',
  },
});

export const sales = argument({
  name: 'sales',
  shape: 'vector',
  help: {
    zh: '各月店铺销售额（元），与 months 等长；空白表示未知，不是 0',
    en: 'Eligible sales of those months in CNY, as many as months; a blank is unknown, not 0',
  },
});

export const scores = argument({
  name: 'scores',
  shape: 'vector',
  help: {
    zh: '各月最后一天的服务分，与 months 等长；空白表示未知',
    en: 'The score on the last day of each month, as many as months; a blank is unknown',
  },
});

export const listings = argument({
  name: 'listings',
  shape: 'vector',
  optional: true,
  help: {
    zh: '可选。各月在售商品数，与 months 等长；0 表示该月无经营',
    en: 'Optional. Items listed in those months, as many as months; 0 makes the month idle',
  },
});

export const targets = argument({
  name: 'targets',
  shape: 'table',
  help: {
    zh: '考核目标表，含标题行；不适用的目标写 -',
    en: 'The targets table with its header row; a target that does not apply is written -',
  },
});

export const salesTargets = argument({
  name: 'targets',
  shape: 'table or value',
  help: {
    zh: '考核目标表（含标题行），或一个数字作为销售额目标（元）',
    en: 'The targets table with its header row, or one number as the sales target in CNY',
  },
});

export const category = argument({
  name: 'category',
  shape: 'value',
  optional: true,
  help: {
    zh: '可选。主营类目，即考核目标表中的行名；目标表只有一行时可省略',
    en: "Optional. The main category, the row's name in the targets table; not needed where that has one row",
  },
});

export const categories = argument({ ...category, shape: 'value or range' });

export const lang = argument({
  name: 'lang',
  shape: 'value',
  optional: true,
  help: { zh: '可选。"zh"（默认）或 "en"', en: 'Optional. "zh" (the default) or "en"' },
});
