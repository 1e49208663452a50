/**
 * More tracking sheets as teams keep them, of the same two stores: slips, notes, headings, units told elsewhere. What each
 * comes to was told by hand from what a person would read in it.
 */
import { HEADERS, PLAIN_ROWS, rowsWith, salesOf, scoreOf, TARGETS, wideRows } from './tracking-sheets';

export interface UntidySheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Default: those of all other sheets. */
  readonly targets?: readonly (readonly unknown[])[];
  /** The rows that are named as left out. */
  readonly leftOut?: readonly number[];
  /** The statuses of all rows, or what the refusal says. Default: 青禾 keeps up, 白鹭 misses its first node. */
  readonly judged?: readonly string[] | RegExp;
  /** What has to stand in the explanations. */
  readonly says?: RegExp;
}

const MONTHS = ['2025-07', '2025-08', '2025-09'];
const ABOUT = HEADERS.slice(0, 3);
const numbers = (month: number) => String(month).padStart(2, '0');
const inTenThousands = rowsWith(({ sales }) => ({ sales: sales / 10_000 }));
const below = (...rows: unknown[][]) => [HEADERS, ...PLAIN_ROWS, ...rows];
const months = (spell: (month: number) => unknown) => [
  HEADERS,
  ...rowsWith(({ index }) => ({ month: spell(index + 7) })),
];
const blocks = (spell: (month: number) => unknown, sales = '店铺销售额', score = '服务分') => [
  ['', '', '', sales, '', '', score, '', ''],
  [...ABOUT, ...[7, 8, 9].map(spell), ...[7, 8, 9].map(spell)],
  ...wideRows(salesOf, scoreOf),
];
/** For each month a column of each kind, in the order of `cellsOf`. */
const monthByMonth = (cellsOf: (sales: unknown) => readonly unknown[]) =>
  wideRows(salesOf).map((row) => [...row.slice(0, 3), ...row.slice(3).flatMap(cellsOf)]);
const eachMonth = (...texts: readonly string[]) => MONTHS.flatMap(() => texts);
const headedMonths = (width: number) =>
  [7, 8, 9].flatMap((month) => [`2025年${month}月`, ...Array.from({ length: width - 1 }, () => '')]);
const TARGETS_IN_TEN_THOUSANDS = [TARGETS[0] ?? [], ['家居', 3, 7, 12, 18, 20, 4, 6]];
const SLIP = /Check the unit first/;

export const UNTIDY_SHEETS: readonly UntidySheet[] = [
  // Headers.
  { name: 'stars of a template', rows: [HEADERS.map((header) => `*${header}`), ...PLAIN_ROWS] },
  {
    name: 'needed and how to write it',
    rows: [
      HEADERS.map(
        (header) => `${header}${{ 店铺: '（必填）', 月份: '(yyyy-mm)', 服务分: '（分）' }[header] ?? '：'}`,
      ),
      ...PLAIN_ROWS,
    ],
  },
  {
    name: 'English headers of a launch list',
    rows: [
      ['Shop name', 'Launch date', 'Main category', 'Month', 'Sales (CNY)', 'Experience score'],
      ...PLAIN_ROWS,
    ],
  },
  {
    name: 'a table that begins in the third row and the second column',
    rows: [[], ['', '店铺考核'], ['', ...HEADERS], ...PLAIN_ROWS.map((row) => ['', ...row])],
  },
  // Units.
  {
    name: 'ten thousands in a title',
    rows: [['', '', '', '', '', '单位：万元'], HEADERS, ...inTenThousands],
  },
  {
    name: 'ten thousands in the title of the table',
    rows: [['店铺考核表（单位：万元）'], HEADERS, ...inTenThousands],
  },
  {
    name: 'ten thousands in a title, and a header in CNY',
    rows: [['单位：万元'], HEADERS.map((header) => header.replace('销售额', '销售额（元）')), ...PLAIN_ROWS],
  },
  {
    name: 'a row of units',
    rows: [HEADERS, ['', 'yyyy-mm-dd', '', '', '（元）', '分'], ...PLAIN_ROWS],
    leftOut: [2],
  },
  {
    name: 'ten thousands in a row of units',
    rows: [HEADERS, ['', '', '', '', '万元', '分'], ...inTenThousands],
    leftOut: [2],
  },
  {
    name: 'ten thousands in a row of units below months',
    rows: [
      ...blocks((month) => `2025-${numbers(month)}`).slice(0, 2),
      ['', '', '', '万元', '万元', '万元', '分', '分', '分'],
      ...wideRows((name, index) => Number(salesOf(name, index)) / 10_000, scoreOf),
    ],
    leftOut: [3],
  },
  {
    name: 'targets in ten thousands without a word',
    rows: below(),
    targets: TARGETS_IN_TEN_THOUSANDS,
    judged: ['青禾 On track', '白鹭 On track'],
    says: SLIP,
  },
  {
    name: 'targets in ten thousands under a title',
    rows: below(),
    targets: [['考核目标（单位：万元）'], ...TARGETS_IN_TEN_THOUSANDS],
  },
  // Rows that are of no store.
  {
    name: 'signatures',
    rows: below(['制表：小王', '', '', '审核：老李'], ['更新时间', '2025-10-01'], ['更新于 2025-10-01']),
    leftOut: [8, 9, 10],
  },
  {
    name: 'a list of notes',
    rows: below([], ['1、销售额为店铺后台口径'], ['2、服务分取月末']),
    leftOut: [9, 10],
  },
  {
    name: 'headings of groups',
    rows: [
      HEADERS,
      ['家居组'],
      ...PLAIN_ROWS.slice(0, 3),
      ['二、专营店'],
      ...PLAIN_ROWS.slice(3),
      ['【待开业】'],
    ],
    leftOut: [2, 6, 10],
  },
  {
    name: 'sums by other words',
    rows: below(
      ['总  计', '', '', '', 58_000],
      ['汇总数据', '', '', '', 58_000],
      ['全部店铺', '', '', '', 58_000],
      ['Total (2 shops)', '', '', '', 58_000],
      ['平均值', '', '', '', 9_666, 4.5],
      ['青禾', '', '', '7-9月', 31_000],
    ),
    leftOut: [8, 9, 10, 11, 12, 13],
  },
  {
    name: 'comparisons',
    rows: below(['环比', '', '', '', 0.1], ['同比增长率', '', '', '', 0.2], ['目标完成率', '', '', '', 0.9]),
    leftOut: [8, 9, 10],
  },
  {
    name: 'another table of months below',
    rows: below(
      [],
      ['项目', '7月', '8月', '9月'],
      ['推广费', 2_000, 3_000, 1_000],
      ['退款率', '1%', '2%', '1%'],
    ),
    leftOut: [9, 10, 11],
  },
  {
    name: 'another table of people below',
    rows: below([], ['姓名', '电话', '岗位'], ['小王', '138', '店长'], ['小李', '139', '客服']),
    leftOut: [9, 10, 11],
  },
  {
    name: 'a store behind a blank row of which nothing is known yet',
    rows: below([], ['新店', '待定', '家居', '2025-10']),
    judged: ['青禾 At risk', '白鹭 Failed', '新店 Data error'],
  },
  {
    name: 'a store behind a blank row, all of it text',
    rows: [HEADERS, ...PLAIN_ROWS.slice(0, 3), [], ...PLAIN_ROWS.slice(3).map((row) => row.map(String))],
  },
  // Months.
  { name: '2025-7月', rows: months((month) => `2025-${month}月`) },
  { name: '202507月', rows: months((month) => `20250${month}月`) },
  { name: '2025年第7月', rows: months((month) => `2025年第${month}月`) },
  { name: '2025年7月度', rows: months((month) => `2025年${month}月度`) },
  { name: '2025年07月（31天）', rows: months((month) => `2025年0${month}月（${month === 9 ? 30 : 31}天）`) },
  { name: 'Aug’25', rows: months((month) => `${['Jul', 'Aug', 'Sep'][month - 7]}’25`) },
  { name: '2025/07月 as columns', rows: blocks((month) => `2025/0${month}月`) },
  {
    name: '2025.07 as columns',
    rows: blocks((month) => 2025 + month / 100),
    judged: /columns D to I, such as 2025\.07.*2025\.1 may be January or October/,
  },
  {
    name: 'a year as a number over its months',
    rows: [
      ['', '', '', '店铺销售额', '', '', '服务分', '', ''],
      ['', '', '', 2025, '', '', 2025, '', ''],
      ...blocks((month) => `${month}月`).slice(1),
    ],
  },
  {
    name: 'a year, its months and their figures',
    rows: [
      [...ABOUT, '2025年'],
      ['', '', '', '7月', '', '8月', '', '9月', ''],
      ['', '', '', ...eachMonth('销售额', '服务分')],
      ...monthByMonth((sales) => [sales, 4.5]),
    ],
  },
  // Figures.
  {
    name: 'goal, actual and share below each month under a title',
    rows: [
      ['店铺销售额', ...Array.from({ length: 11 }, () => ''), '服务分', '', ''],
      [...ABOUT, ...headedMonths(3), ...MONTHS],
      ['', '', '', ...eachMonth('目标', '实际', '完成率'), '', '', ''],
      ...monthByMonth((sales) => [15_000, sales, Number(sales) / 15_000]).map((row) => [
        ...row,
        4.5,
        4.5,
        4.5,
      ]),
    ],
  },
  {
    name: 'blocks of plans and of last year',
    rows: [
      [
        ...['', '', '', '计划销售额', '', '', '实际销售额', '', ''],
        ...['去年同期销售额', '', '', '退款金额', '', '', '服务分', '', ''],
      ],
      [...ABOUT, ...MONTHS, ...MONTHS, ...MONTHS, ...MONTHS, ...MONTHS],
      ...wideRows(
        () => 15_000,
        salesOf,
        () => 99,
        () => 99,
        scoreOf,
      ),
    ],
  },
  {
    name: 'sales less refunds',
    rows: blocks((month) => `2025-0${month}`, '销售额（扣退款）', '体验分（5分制）'),
  },
  {
    name: 'figures in the words of titles beside their months',
    rows: [
      [...ABOUT, ...[7, 8, 9].flatMap((month) => [`2025年${month}月业绩`, `2025年${month}月评分`])],
      ...monthByMonth((sales) => [sales, 4.5]),
    ],
  },
  {
    name: 'a word beside the months that may be sales',
    rows: [
      [...ABOUT, ...[7, 8, 9].flatMap((month) => [`2025年${month}月GMV`, `2025年${month}月服务分`])],
      ...monthByMonth((sales) => [sales, 4.5]),
    ],
    judged: /columns D to H \(2025年7月GMV to 2025年9月GMV\) don’t say/,
  },
];
