import { INDICATOR_KEYS, INDICATORS } from '../../../src/diagnosis/indicators';
import type { Language } from '../../../src/messages/language';
import { statusNames } from '../../../src/messages/terms';
import type {
  BuildAnswer,
  CheckAnswer,
  FoundProblem,
  RecognisedColumn,
  ReportedStatus,
  StartAnswer,
  UrgentStore,
} from '../../../src/sidebar/contract';

const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

export const ROWS = 11;
export const TARGETS = 12;
export const NOTES = 13;
export const GRID = 14;

export const emptyStart = (language: Language): StartAnswer => ({
  language,
  today: '2023-12-15',
  spreadsheetUsesSemicolon: false,
  sheets: [{ id: NOTES, name: pick(language, '工作表1', 'Sheet1'), kind: 'other' }],
  hasAllSheets: true,
  remembered: {},
});

export const sampleStart = (language: Language): StartAnswer => ({
  ...emptyStart(language),
  sheets: [
    { id: NOTES, name: pick(language, '工作表1', 'Sheet1'), kind: 'other' },
    { id: ROWS, name: pick(language, '月度数据（示例）', 'Monthly rows (SAMPLE)'), kind: 'rows' },
    { id: TARGETS, name: pick(language, '考核目标（示例）', 'Targets (SAMPLE)'), kind: 'targets' },
  ],
});

export const builtStart = (language: Language): StartAnswer => {
  const start = sampleStart(language);
  const sheetName = gridName(language);
  return {
    ...start,
    sheets: [...start.sheets, { id: GRID, name: sheetName, kind: 'report' }],
    report: { sheetName, builtAt: '2023-12-14 18:05' },
  };
};

export const gridName = (language: Language): string =>
  pick(language, '天猫考核报表', 'Tmall compliance report');

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['店铺', '上线日期', '主营类目', '月份', '店铺销售额', '基础服务考核分', '备注', ''],
  en: ['Store', 'Onboard date', 'Category', 'Month', 'Sales', 'Score', 'Remarks', ''],
};

const column = (key: RecognisedColumn['key'], label: string, position: number): RecognisedColumn => ({
  key,
  label,
  optional: false,
  position,
  unclear: false,
});

export const check = (language: Language, problems: readonly FoundProblem[] = []): CheckAnswer => ({
  stores: 30,
  rows: 342,
  headers: HEADERS[language],
  columns: [
    column('store', pick(language, '店铺', 'Store'), 1),
    column('onboard', pick(language, '上线日期', 'Onboard date'), 2),
    column('category', pick(language, '主营类目', 'Category'), 3),
    column('month', pick(language, '月份', 'Month'), 4),
    column('sales', pick(language, '店铺销售额', 'Sales'), 5),
    { ...column('officialSales', pick(language, '官方销售额', 'Official sales'), 0), optional: true },
    column('score', pick(language, '基础服务考核分', 'Score'), 6),
    { ...column('listings', pick(language, '在售商品数', 'Listings'), 0), optional: true },
  ],
  indicators: INDICATOR_KEYS.map((key) => ({
    key,
    label: INDICATORS[key].name[language],
    position: ['goods', 'refundRate'].indexOf(key) < 0 ? 0 : 7 + ['goods', 'refundRate'].indexOf(key),
  })),
  problems,
  monthsAreColumns: false,
  leftOut: undefined,
  questions: [],
});

/** The same sheet where it is unclear which columns these are. */
export const checkWithout = (language: Language, ...keys: readonly string[]): CheckAnswer => {
  const found = check(language);
  return {
    ...found,
    stores: 0,
    columns: found.columns.map((one) =>
      keys.includes(one.key) ? { ...one, position: 0, unclear: true } : one,
    ),
  };
};

export const problems = (language: Language, count: number): FoundProblem[] =>
  Array.from({ length: count }, (_, index) => ({
    message: pick(
      language,
      `第 ${index + 5} 行“店铺销售额”的值“约三万”：应为数字，如 30000 或 3万`,
      `row ${index + 5}, column "Sales", value "about 30k": expected a number such as 30000`,
    ),
    sheetName: pick(language, '月度数据（示例）', 'Monthly rows (SAMPLE)'),
    spot: { sheet: ROWS, row: index + 5, column: 5 },
    address: `E${index + 5}`,
  }));

const KINDS: readonly (readonly [status: ReportedStatus, daysLeft: number | null, zh: string, en: string])[] =
  [
    [
      'failed',
      77,
      '销售额：在第 3 个月节点（2023-05-31）累计 71,500 元，比目标 100,000 元少 28,500 元，之后的销售额不能弥补（第四条第一款）。',
      'Sales failed: at the month 3 node (2023-05-31) cumulative sales were CNY 71,500, CNY 28,500 below the target of CNY 100,000; later sales do not cure it (article 4(1)).',
    ],
    [
      'data error',
      null,
      '第 17 行和第 31 行的上线日期不同，应只有一个。',
      'Rows 17 and 31 give different onboard dates; expected one.',
    ],
    [
      'no data',
      16,
      '缺少 2023-10、2023-11 的店铺销售额，无法判断（第四条第一款）。',
      'Sales unknown for 2023-10, 2023-11: cannot tell (article 4(1)).',
    ],
    [
      'at risk',
      0,
      '服务分：本周期已有 3 个月未通过目标 3，再有 1 个月即不达标（第四条第二款）。',
      'Service score: 3 months of this cycle did not pass the target of 3; one more fails (article 4(2)).',
    ],
    [
      'on track',
      1,
      '销售额：累计 207,000 元，已达到第 6 个月节点的目标。',
      'Sales: CNY 207,000, the target of the month 6 node is reached.',
    ],
    ['exempt', 46, '免考期内，2024-01-31 起开始试考。', 'Exempt; the trial begins on 2024-02-01.'],
    ['not open', null, '', ''],
  ];

const NAMES: readonly (readonly [zh: string, en: string])[] = [
  ['晴川食品专营店', 'Qingchuan Food Store'],
  ['一叶女装旗舰店', 'Yiye Womenswear Flagship'],
  ['春山家居旗舰店', 'Chunshan Home Flagship'],
  ['极客数码专卖店', 'Geek Digital Store'],
];

export function built(language: Language, count = 30): BuildAnswer {
  const stores: UrgentStore[] = Array.from({ length: count }, (_, index) => {
    const kind = KINDS[Math.min(KINDS.length - 1, Math.floor((index * KINDS.length) / count))];
    const name = NAMES[index % NAMES.length];
    if (!kind || !name) throw new Error('no sample');
    const [status, daysLeft, zh, en] = kind;
    return {
      name: `${pick(language, ...name)} ${index + 1}`,
      status,
      statusLabel: statusNames[status][language],
      nextNode: status === 'data error' ? '' : '2024-01-31',
      daysLeft,
      reason: pick(language, zh, en),
      spot: { sheet: GRID, row: index + 8, column: 1 },
    };
  });
  return {
    sheetName: gridName(language),
    builtAt: '2023-12-15 09:30',
    counts: KINDS.map(([status]) => ({
      status,
      label: statusNames[status][language],
      stores: stores.filter((store) => store.status === status).length,
    })),
    stores,
    kept: [],
    edited: [],
  };
}
