import { INDICATOR_KEYS, INDICATORS } from '../../../src/diagnosis/indicators';
import type { Language } from '../../../src/messages/language';
import { statusNames } from '../../../src/messages/terms';
import { cell } from '../../../src/report/grid/grid-sheet';
import type {
  BuildAnswer,
  CheckAnswer,
  FoundProblem,
  RecognisedColumn,
  ReportedStatus,
  StartAnswer,
  UrgentStore,
} from '../../../src/sidebar/contract';
import type { ActedOn } from '../../../src/sidebar/model/act-on-selection';

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
    report: { sheetName, builtAt: '2023-12-14 18:05', shown: undefined },
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
  told: undefined,
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

type Kind = readonly [
  status: ReportedStatus,
  group: UrgentStore['group'],
  daysLeft: number | null,
  zh: string,
  en: string,
];

const KINDS: readonly Kind[] = [
  ['failed', 'newly failed', 31, '第3个月节点差2.9万元', 'Month 3 missed by CNY 28.5K'],
  ['at risk', 'to be saved now', 0, '差9.9万，今天到期', 'Short 99K, due today'],
  ['at risk', 'at risk', 77, '差54.5万，每月7.8万', 'Short 545K, 78K a month'],
  ['data error', 'cannot be told', null, '月报第17行有误', 'Row 17 is wrong'],
  ['no data', 'cannot be told', 16, '缺2023-10等2个月销售额', 'Sales of 2023-10 + 1 missing'],
  ['failed', 'failed', -15, '连续4个月无经营', 'Idle for 4 months'],
  ['on track', 'on track', 1, '本节点目标已达到', 'Target of the node reached'],
  ['exempt', 'not assessed', 46, '免考至2024-01-31', 'Exempt until 2024-01-31'],
  ['not open', 'not assessed', null, '', ''],
];

const NAMES: readonly (readonly [zh: string, en: string])[] = [
  ['晴川食品专营店', 'Qingchuan Food Store'],
  ['一叶女装旗舰店', 'Yiye Womenswear Flagship'],
  ['春山家居旗舰店', 'Chunshan Home Flagship'],
  ['极客数码专卖店', 'Geek Digital Store'],
];

const OWNERS: typeof NAMES = [
  ['王芳', 'Wang Fang'],
  ['李强', 'Li Qiang'],
  ['', ''],
];

export function built(language: Language, count = 30): BuildAnswer {
  const stores: UrgentStore[] = Array.from({ length: count }, (_, index) => {
    const kind = KINDS[Math.min(KINDS.length - 1, Math.floor((index * KINDS.length) / count))];
    const name = NAMES[index % NAMES.length];
    if (!kind || !name) throw new Error('no sample');
    const [status, group, daysLeft, zh, en] = kind;
    return {
      name: `${pick(language, ...name)} ${index + 1}`,
      status,
      statusLabel: statusNames[status][language],
      group,
      by: daysLeft === null ? '' : '2024-01-31',
      daysLeft,
      phrase: pick(language, zh, en),
      sign: group === 'newly failed' ? '✗' : '',
      owner: pick(language, ...(OWNERS[index % OWNERS.length] ?? ['', ''])),
      spot: { sheet: GRID, row: index + 8, column: 1 },
    };
  });
  return {
    sheetName: gridName(language),
    builtAt: '2023-12-15 09:30',
    date: '2023-12-15',
    language,
    since: pick(language, '较上次 2023-12-08：转差 2', 'Since 2023-12-08: 2 worse'),
    stores,
    kept: [],
    grid: grid(language, stores),
    edited: [],
  };
}

/** A grid of so many stores: their names, statuses and owners. */
function grid(language: Language, stores: readonly UrgentStore[]): BuildAnswer['grid'] {
  const header = pick(language, '店铺,状态,负责人,备注', 'Store,Status,Owner,Notes').split(',');
  const rows = [
    [gridName(language)],
    ['30'],
    header,
    ...stores.map(({ name, statusLabel, owner }) => [name, statusLabel, owner]),
  ];
  return {
    cells: rows.map((row) => header.map((_, index) => cell(row[index], { colour: '#ffe699' }))),
    widths: [160, 64, undefined, 150],
    rowHeight: 23,
    frozenRows: 3,
    frozenColumns: 2,
    firstStoreRow: 4,
    stores: stores.length,
    ruledRows: [],
    filter: { row: 3, column: 1, rows: stores.length + 1, columns: 4 },
    details: { column: 5, columns: 0 },
    teamColumns: { owner: 3, notes: 4 },
    months: { column: 3, shown: [], figures: 'score' },
    hiddenColumns: [],
    archive: { row: rows.length + 1, rows: 0 },
  };
}

/** What is said of the selected cells. */
export const selected = (more: Partial<ActedOn>): ActedOn => {
  const range = more.range ?? 'A1';
  return {
    sheetName: 'Sheet1',
    range,
    holds: '',
    formulas: 0,
    isDone: false,
    agreement: { sheet: 7, range, state: 'as it was' },
    ...more,
  };
};
