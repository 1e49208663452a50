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
  /** Default: what both stores have sold. */
  readonly cumulative?: readonly number[];
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
  // Headers of the trade, and tables that are told from another kind.
  {
    name: 'figures of the month',
    rows: [[...ABOUT.slice(0, 2), '主营一级类目', '统计月', '当月销售额（元）', '当月服务分'], ...PLAIN_ROWS],
  },
  {
    name: 'a store and a month, and sales by a word that nobody knows',
    rows: [HEADERS.map((header) => (header === '店铺销售额' ? 'GMV' : header)), ...PLAIN_ROWS],
    judged: /^TMALL_REPORT: the monthly rows lack the column\(s\) Sales$/,
  },
  {
    name: 'a title and the headers again for each month',
    rows: [7, 8, 9].flatMap((month) => [
      ...(month === 7 ? [] : [[]]),
      [`${month}月数据`],
      HEADERS,
      ...PLAIN_ROWS.filter((row) => row[3] === `2025-0${month}`),
    ]),
    judged: ['青禾 At risk', '白鹭 Failed'],
    leftOut: [6, 7, 11, 12],
  },
  {
    name: 'quarters and halves among the months',
    rows: below(['青禾', '', '', '2025Q3', 31_000], ['白鹭', '', '', '2025年H2', 27_000]),
    leftOut: [8, 9],
  },
  {
    name: 'a column of years beside that of months',
    rows: [['年', '月', ...ABOUT, ...HEADERS.slice(4)], ...PLAIN_ROWS].map((row, index) =>
      index === 0 ? row : [2025, Number(String(row[3]).slice(-2)), ...row.slice(0, 3), ...row.slice(4)],
    ),
  },
  {
    name: 'months as numbers under their year',
    rows: [
      ['', '', '', '店铺销售额', '', '', '服务分', '', ''],
      ['', '', '', '2025年', '', '', '2025年', '', ''],
      ...blocks((month) => month).slice(1),
    ],
  },
  {
    name: 'what was reached beside its goal in the header of each month',
    rows: [
      ['2025年店铺销售额', ...Array.from({ length: 8 }, () => ''), '服务分'],
      [...ABOUT, ...[7, 8, 9].flatMap((month) => [`${month}月目标`, `${month}月完成`]), '7月', '8月', '9月'],
      ...monthByMonth((sales) => [15_000, sales]).map((row) => [...row, 4.5, 4.5, 4.5]),
    ],
  },
  {
    name: 'a store told in the row of its goal',
    rows: [
      [...ABOUT, '项目', ...MONTHS],
      ...wideRows(salesOf).flatMap(([name, onboard, category, ...sales]) => [
        [name, onboard, category, '销售目标', 15_000, 15_000, 15_000],
        ['', '', '', '实际销售额', ...sales],
        ['', '', '', '服务分', 4.5, 4.5, 4.5],
      ]),
    ],
    leftOut: [2, 5],
  },
  {
    name: 'stores as columns under a title that says what they hold',
    rows: [
      ['2025年各店销售额（万元）'],
      ['月份', '青禾', '白鹭', '合计'],
      ['上线日期', '2025-06-10', '2025-06-10'],
      ['主营类目', '家居', '家居'],
      ...[7, 8, 9].map((month, index) => [
        `${month}月`,
        Number(salesOf('青禾', index)) / 10_000,
        Number(salesOf('白鹭', index)) / 10_000,
        99,
      ]),
    ],
    judged: ['青禾 No data', '白鹭 Failed'],
  },
  // Slips.
  {
    name: 'a month in ten thousands among others in CNY',
    rows: below().map((row, index) => (index === 2 ? row.map((cell, at) => (at === 4 ? 0.9 : cell)) : row)),
    cumulative: [22_000.9, 27_000],
    judged: ['青禾 Failed', '白鹭 Failed'],
    says: /Check the unit first: the sales of 2025-08, such as 0\.9, .*CNY and ten thousands/,
  },
  {
    name: 'a score in percent that binary numbers do not hold',
    rows: [HEADERS, ...rowsWith(({ index }) => ({ score: index === 1 ? 0.7 + 0.1 : 4.5 }))],
    says: /2025-08 is at most 0\.8, and the target is 4/,
  },
  // Rows that stand for no store.
  {
    name: 'the headers in English below those in Chinese, and an example',
    rows: [
      HEADERS,
      ['Store', 'Onboard date', 'Category', 'Month', 'Sales', 'Score'],
      ['文本', 'yyyy-mm-dd', '文本', 'yyyy-mm', '数字', '数字'],
      ['示例：某某旗舰店', '2025-01-01', '家居', '2025-07', 12_345, 4.8],
      ...PLAIN_ROWS,
      ['平均分', '', '', '', '', 4.5],
      ['目标', '', '', '2025-09', 30_000, ''],
    ],
    leftOut: [2, 3, 4, 11, 12],
  },
  {
    name: 'sums and averages as blocks of their own',
    rows: [
      [
        '',
        '',
        '',
        '月度销售额',
        '',
        '',
        '累计销售额',
        '',
        '',
        '日均销售额',
        '',
        '',
        '行业平均服务分',
        '',
        '',
        '服务分',
        '',
        '',
      ],
      [...ABOUT, ...MONTHS, ...MONTHS, ...MONTHS, ...MONTHS, ...MONTHS],
      ...wideRows(
        salesOf,
        () => 99_000,
        () => 300,
        () => 4.9,
        scoreOf,
      ),
    ],
  },
  {
    name: 'a total below months that bears no name',
    rows: [...blocks((month) => `2025-0${month}`), ['', '', '', 20_000, 18_000, 20_000]],
    judged: ['青禾 At risk', '白鹭 Failed', ' Data error'],
    cumulative: [31_000, 27_000],
    says: /row\(s\) 5 have figures but no store name|row 5 has figures but no store name/,
  },
];
