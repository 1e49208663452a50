import { readDate } from '../cells/read-date';
import { readOrigin } from '../cells/read-origin';
import { readLanguage, readText } from '../cells/read-text';
import { readTargetsTable } from '../tables/targets-table';
import type { Argument } from './argument';
import { readSalesTargets, readStandards } from './read-table-or-value';
import { optionalVectorOf, vectorOf } from './vector';

/*
 * The arguments that several functions share. An argument that only one function takes stands with that function.
 */

export const onboard = {
  name: 'onboard',
  shape: 'value',
  blankGivesBlank: true,
  help: {
    zh: '店铺上线日期，如 2022-07-08；或某个正式考核周期的首日，写作 cycle:2021-06-01',
    en: 'Onboard date of the store, such as 2022-07-08; or the first day of a formal cycle, as cycle:2021-06-01',
  },
  read: readOrigin,
} as const satisfies Argument;

export const onboards = { ...onboard, shape: 'value or range' } as const satisfies Argument;

export const date = {
  name: 'date',
  shape: 'value',
  blankGivesBlank: true,
  help: {
    zh: '查询日期；月份（2022-08）取其最后一天',
    en: 'The day asked about; a month (2022-08) is its last day',
  },
  read: readDate,
} as const satisfies Argument;

export const dates = { ...date, shape: 'value or range' } as const satisfies Argument;

export const months = {
  name: 'months',
  shape: 'vector',
  help: {
    zh: '一家店铺的月份，一行或一列；多家店铺用 FILTER(D2:D,A2:A="店铺") 取一家，或用 TMALL_REPORT',
    en: 'Months of one store, one row or column: FILTER(D2:D,A2:A="store") takes them from a table of several, and TMALL_REPORT answers for all',
  },
  read: vectorOf('months'),
} as const satisfies Argument;

export const sales = {
  name: 'sales',
  shape: 'vector',
  help: { zh: '各月店铺销售额（元）；空白是未知', en: 'Sales of those months, CNY; a blank is unknown' },
  read: vectorOf('sales'),
} as const satisfies Argument;

export const scores = {
  name: 'scores',
  shape: 'vector',
  help: {
    zh: '各月最后一天的服务分；空白是未知，平台未出分写“暂无数据”',
    en: 'Scores on the months\' last days; a blank is unknown, "no score" says that the platform gave none',
  },
  read: vectorOf('scores'),
} as const satisfies Argument;

export const listings = {
  name: 'listings',
  shape: 'vector',
  optional: true,
  help: {
    zh: '可选。各月在售商品数；0 为无经营',
    en: 'Optional. Items listed in those months; 0 is idle',
  },
  read: optionalVectorOf('listings'),
} as const satisfies Argument;

export const targets = {
  name: 'targets',
  shape: 'table',
  lazy: true,
  help: { zh: '考核目标表，含标题行', en: 'Targets table with its header row' },
  read: readTargetsTable,
} as const satisfies Argument;

/** The targets for questions about sales, where one number may stand in place of the table. */
export const salesTargets = {
  name: 'targets',
  shape: 'table or value',
  help: {
    zh: '考核目标表（含标题行），或一个销售额目标（元）',
    en: 'Targets table with its header row, or one sales target in CNY',
  },
  read: readSalesTargets,
} as const satisfies Argument;

export const category = {
  name: 'category',
  shape: 'value',
  optional: true,
  lazy: true,
  help: {
    zh: '可选。主营类目；目标表只有一行时可省略',
    en: 'Optional. Main category; not needed where targets has one row',
  },
  read: readText,
} as const satisfies Argument;

export const categories = { ...category, shape: 'value or range' } as const satisfies Argument;

export const standards = {
  name: 'standards',
  shape: 'table or value',
  optional: true,
  help: {
    zh: '可选。考核标准表（含标题行），或一个标准的编号或名称，如 "2025-half-year"；省略时用内置标准',
    en: 'Optional. Standards table with its header row, or the id or name of one standard such as "2025-half-year"; the built-in ones where left out',
  },
  read: readStandards,
} as const satisfies Argument;

export const lang = {
  name: 'lang',
  shape: 'value',
  optional: true,
  help: {
    zh: '可选。"zh"（默认）或 "en"；zh-CN、en-US 等取前两个字母',
    en: 'Optional. "zh" (default) or "en"; of zh-CN, en-US and the like the first two letters',
  },
  read: readLanguage,
} as const satisfies Argument;
