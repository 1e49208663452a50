/** Tracking sheets as teams keep them, all of the same two invented stores: 青禾 keeps up, 白鹭 misses its first node. */
import type { SheetCells } from '../../src/tables/layout/sheet-cells';

export const AS_OF = '2025-10-05';

export const TARGETS = [
  [
    '主营类目',
    '试考3个月',
    '试考6个月',
    '试考9个月',
    '试考12个月',
    '正式12个月',
    '服务分目标',
    '不符合月数上限',
  ],
  ['家居', 30000, 70000, 120000, 180000, 200000, 4, 6],
];

export const HEADERS = ['店铺', '上线日期', '主营类目', '月份', '店铺销售额', '服务分'];

const MONTHS = ['2025-07', '2025-08', '2025-09'];
const SALES = { 青禾: [12000, 9000, 10000], 白鹭: [8000, 9000, 10000] };

type Name = keyof typeof SALES;

/** The rows of both stores, under six headers. */
export function rowsWith(
  change: (row: {
    readonly name: Name;
    readonly index: number;
    readonly month: string;
    readonly sales: number;
  }) => Partial<{
    name: unknown;
    onboard: unknown;
    category: unknown;
    month: unknown;
    sales: unknown;
    score: unknown;
  }>,
): unknown[][] {
  return (Object.keys(SALES) as Name[]).flatMap((name) =>
    MONTHS.map((month, index) => {
      const sales = SALES[name][index] ?? 0;
      const plain = { name, onboard: '2025-06-10', category: '家居', month, sales, score: 4.5 };
      return Object.values({ ...plain, ...change({ name, index, month, sales }) });
    }),
  );
}

export const PLAIN_ROWS = rowsWith(() => ({}));

/** One row a store, a column for each month. */
export const wideRows = (...blocks: readonly ((name: Name, index: number) => unknown)[]): unknown[][] =>
  (Object.keys(SALES) as Name[]).map((name) => [
    name,
    '2025-06-10',
    '家居',
    ...blocks.flatMap((cellOf) => MONTHS.map((_, index) => cellOf(name, index))),
  ]);

export const salesOf = (name: Name, index: number) => SALES[name][index];
export const scoreOf = () => 4.5;

const turn = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

/** The scores of the store at the index: those of 白鹭 do not pass in two months. */
const scoresOf = (index: number) => (index === 0 ? ['青禾', 4.5, 4.5, 4.5] : ['白鹭', 3.5, 3.6, 4.5]);

interface TrackingSheet {
  readonly name: string;
  readonly cells: SheetCells;
  /** What TMALL_REPORT makes of the values alone: the statuses of all its rows, or what its refusal says. */
  readonly judged: readonly string[] | RegExp;
  /** What has to stand in the explanations. */
  readonly says?: RegExp;
}

const sheet = (
  name: string,
  values: SheetCells['values'],
  others: Omit<TrackingSheet, 'name' | 'cells'>,
) => ({
  name,
  cells: { values },
  ...others,
});

const JUDGED = ['青禾 At risk', '白鹭 Failed'];
const blank = ['', '', '', '', '', ''];
const below = (span: number, column: number, first: number) => ({
  rows: { first, count: span },
  columns: { first: column, count: 1 },
});

export const TRACKING_SHEETS: readonly TrackingSheet[] = [
  sheet('plain', [HEADERS, ...PLAIN_ROWS], { judged: JUDGED }),
  sheet('title row', [['2025年店铺月度数据表', '', '', '', '', ''], HEADERS, ...PLAIN_ROWS], {
    judged: JUDGED,
  }),
  sheet(
    'two-row header',
    [
      ['店铺', '上线日期', '主营类目', '月份', '经营数据', ''],
      ['', '', '', '', '店铺销售额', '服务分'],
      ...PLAIN_ROWS,
    ],
    { judged: JUDGED },
  ),
  sheet('months as columns', [[...HEADERS.slice(0, 3), ...MONTHS], ...wideRows(salesOf)], {
    judged: /columns D to F \(2025-07 to 2025-09\).*sales or scores/,
  }),
  sheet(
    'months without a year in columns',
    [[...HEADERS.slice(0, 3), '7月', '8月', '9月'], ...wideRows(salesOf)],
    {
      judged: /columns D to F \(7月 to 9月\).*sales or scores/,
    },
  ),
  {
    name: 'merged names',
    cells: {
      values: [
        HEADERS,
        ...rowsWith(({ index }) => (index === 0 ? {} : { name: '', onboard: '', category: '' })),
      ],
      merged: [1, 2, 3].flatMap((column) => [below(3, column, 2), below(3, column, 5)]),
    },
    // Values alone do not tell that the cells are merged.
    judged: ['青禾 No data', '白鹭 No data', ' Data error'],
    says: /row\(s\) 3, 4, 6, 7 have figures but no store name/,
  },
  sheet('total row', [HEADERS, ...PLAIN_ROWS, ['合计', '', '', '', 58000, '']], {
    judged: JUDGED,
    says: /row 8 "合计" \(a total\)/,
  }),
  sheet(
    'second table below',
    [
      HEADERS,
      ...PLAIN_ROWS,
      blank,
      ['说明', '', '', '', '', ''],
      ['店铺', '备注', '', '', '', ''],
      ['青禾', '新品', '', '', '', ''],
      ['白鹭', '清仓', '', '', '', ''],
    ],
    { judged: JUDGED, says: /row 11 "青禾" \(another table\)/ },
  ),
  sheet(
    'total in the place of a month',
    [HEADERS, ...PLAIN_ROWS.slice(0, 3), ['青禾', '', '', '合计', 31000, ''], ...PLAIN_ROWS.slice(3)],
    { judged: JUDGED, says: /row 5 "青禾" \(a total\)/ },
  ),
  sheet('2025年07月份', [HEADERS, ...rowsWith(({ index }) => ({ month: `2025年0${index + 7}月份` }))], {
    judged: JUDGED,
  }),
  sheet('2025.07', [HEADERS, ...rowsWith(({ index }) => ({ month: 2025.07 + index / 100 }))], {
    judged: ['青禾 Data error', '白鹭 Data error'],
    says: /2025\.1 may be January or October/,
  }),
  sheet('Jul-25', [HEADERS, ...rowsWith(({ index }) => ({ month: ['Jul-25', 'Aug-25', 'Sep-25'][index] }))], {
    judged: JUDGED,
  }),
  sheet('7月', [HEADERS, ...rowsWith(({ index }) => ({ month: `${index + 7}月` }))], {
    judged: ['青禾 Data error', '白鹭 Data error'],
    says: /which year\?/,
  }),
  sheet('4.5分', [HEADERS, ...rowsWith(({ name }) => ({ score: name === '青禾' ? '4.5分' : '4.5 分' }))], {
    judged: JUDGED,
  }),
  sheet(
    'sales in ten thousands without a word',
    [HEADERS, ...rowsWith(({ sales }) => ({ sales: sales / 10000 }))],
    { judged: ['青禾 Failed', '白鹭 Failed'], says: /ten thousands/ },
  ),
  sheet(
    'unit in the header',
    [HEADERS.map((header) => header.replace('销售额', '销售额(元)')), ...PLAIN_ROWS],
    {
      judged: JUDGED,
    },
  ),
  sheet(
    'ten thousands in the header',
    [
      HEADERS.map((header) => header.replace('销售额', '销售额（万元）')),
      ...rowsWith(({ sales }) => ({ sales: sales / 10000 })),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'other words',
    [['店名', '开店时间', '一级类目', '统计月份', '成交额', '综合体验分'], ...PLAIN_ROWS],
    {
      judged: JUDGED,
    },
  ),
  sheet(
    'traditional words',
    [['店鋪名稱', '上線日期', '主營類目', '月份', '銷售額', '體驗分'], ...PLAIN_ROWS],
    {
      judged: JUDGED,
    },
  ),
  sheet('text numbers', [HEADERS, ...rowsWith(({ sales }) => ({ sales: sales.toLocaleString('en') }))], {
    judged: JUDGED,
  }),
  sheet(
    'two blocks of months',
    [
      ['', '', '', '店铺销售额', '', '', '服务分', '', ''],
      [...HEADERS.slice(0, 3), ...MONTHS, ...MONTHS],
      ...wideRows(salesOf, scoreOf),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'two blocks under a title that names the year',
    [
      ['2025年考核表', '', '', '', '', '', '', '', ''],
      ['', '', '', '店铺销售额', '', '', '服务分', '', ''],
      [...HEADERS.slice(0, 3), '7月', '8月', '9月', '7月', '8月', '9月'],
      ...wideRows(salesOf, scoreOf),
      ['合计', '', '', 20000, 18000, 20000, '', '', ''],
    ],
    { judged: JUDGED, says: /row 6 "合计" \(a total\)/ },
  ),
  sheet(
    'figures below each month',
    [
      [...HEADERS.slice(0, 3), '2025年7月', '', '2025年8月', '', '2025年9月', ''],
      ['', '', '', '销售额', '服务分', '销售额', '服务分', '销售额', '服务分'],
      ...wideRows(salesOf).map((row) => [
        ...row.slice(0, 3),
        ...row.slice(3).flatMap((sales) => [sales, 4.5]),
      ]),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'figure and month in one header',
    [
      [
        ...HEADERS.slice(0, 3),
        ...['7月', '8月', '9月'].flatMap((month) => [`2025年${month}销售额`, `2025年${month}服务分`]),
      ],
      ...wideRows(salesOf).map((row) => [
        ...row.slice(0, 3),
        ...row.slice(3).flatMap((sales) => [sales, 4.5]),
      ]),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'two tables of months below each other',
    [
      ['店铺销售额', '', '', '', '', ''],
      [...HEADERS.slice(0, 3), ...MONTHS],
      ...wideRows(salesOf),
      blank,
      ['服务分', '', '', '', '', ''],
      [...HEADERS.slice(0, 3), ...MONTHS],
      ...wideRows(scoreOf),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'tables beside each other, the stores in another order',
    [
      ['店铺销售额', '', '', '', '', '', '', '服务分', '', '', ''],
      [...HEADERS.slice(0, 3), ...MONTHS, '', '店铺', ...MONTHS],
      ...wideRows(salesOf).map((row, index) => [...row, '', ...scoresOf(1 - index)]),
    ],
    { judged: JUDGED, says: /failed in 2 months \(2025-07, 2025-08\)/ },
  ),
  sheet(
    'tables of rows beside each other',
    [
      [...HEADERS.slice(0, 5), '', '店铺', '月份', '服务分'],
      ...PLAIN_ROWS.map((row, index) => {
        const [name, , , month, , score] = PLAIN_ROWS[PLAIN_ROWS.length - 1 - index] ?? [];
        return [...row.slice(0, 5), '', name, month, score];
      }),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'targets beside sales',
    [
      ['', '', '', '店铺销售额', '', '', '销售目标', '', '', '服务分', '', ''],
      [...HEADERS.slice(0, 3), ...MONTHS, ...MONTHS, ...MONTHS],
      ...wideRows(salesOf, () => 90000, scoreOf),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'a row for each measure, its store named once',
    [
      [...HEADERS.slice(0, 3), '指标', ...MONTHS],
      ...wideRows(salesOf).flatMap(([name, onboard, category, ...sales]) => [
        [name, onboard, category, '销售额', ...sales],
        ['', '', '', '服务分', 4.5, 4.5, 4.5],
        ['', '', '', '销售额完成率', 0.9, 0.8, 0.7],
      ]),
    ],
    { judged: JUDGED, says: /row 4 "销售额完成率" \(another figure\)/ },
  ),
  sheet(
    'a row for each month and measure',
    [
      [...HEADERS.slice(0, 4), '指标', '数值'],
      ...PLAIN_ROWS.flatMap(([name, onboard, category, month, sales, score]) => [
        [name, onboard, category, month, '销售额（万元）', Number(sales) / 10000],
        [name, onboard, category, month, '服务分', score],
      ]),
    ],
    { judged: JUDGED },
  ),
  sheet(
    'stores as columns',
    turn([
      [...HEADERS.slice(0, 3), '', ...MONTHS],
      ...wideRows(salesOf).flatMap(([name, onboard, category, ...sales]) => [
        [name, onboard, category, '销售额', ...sales],
        ['', '', '', '服务分', 4.5, 4.5, 4.5],
      ]),
      ['合计', '', '', '', 20000, 18000, 20000],
    ]),
    { judged: JUDGED, says: /column F "合计" \(a total\)/ },
  ),
  sheet(
    'stores as columns, of which nothing says what they hold',
    turn([['月份', ...MONTHS], ...wideRows(salesOf).map(([name, , , ...sales]) => [name, ...sales])]),
    { judged: /rows 2 to 4 \(2025-07 to 2025-09\) don’t say whether they are sales or scores/ },
  ),
];
