import { remembered } from '../calendar/remembered';
import { type Column, isNamed } from '../cells/column';
import { headerKey } from '../cells/header-key';

/** As the trade writes a main category, besides the headers that messages name. */
export const CATEGORY_HEADERS = [
  '一级类目',
  '主类目',
  '经营类目',
  '所属类目',
  '主营一级类目',
  '店铺类目',
  '店铺主营类目',
  '类目名称',
  '主營類目',
  '類目',
  '一級類目',
];

const SCORE_HEADERS = [
  '基础服务考核分',
  '服务分',
  '综合体验分',
  '真实体验分',
  'Service score',
  'Score',
] as const;
const MORE_SCORE_HEADERS = [
  '体验分',
  '店铺综合体验分',
  '店铺真实体验分',
  '店铺体验分',
  '考核分',
  '服务考核分',
  '基礎服務考核分',
  '服務分',
  '綜合體驗分',
  '真實體驗分',
  '體驗分',
  ...[
    '当月服务分',
    '本月服务分',
    '月服务分',
    '月末服务分',
    '店铺服务分',
    '当月体验分',
    '本月体验分',
    '月末体验分',
  ],
  'Experience score',
  'Monthly score',
] as const;
const SCORE_KEYS: ReadonlySet<string> = new Set([...SCORE_HEADERS, ...MORE_SCORE_HEADERS].map(headerKey));

/** 服务分(分): behind an amount, 分 would be a hundredth of a CNY. */
const isScoreInPoints = (key: string): boolean => key.endsWith('(分)') && SCORE_KEYS.has(key.slice(0, -3));

export const MONTHLY_COLUMNS = {
  store: {
    headers: ['店铺', '店铺名称', 'Store', 'Shop'],
    also: [
      '店名',
      '店铺名',
      '网店',
      '网店名称',
      '店鋪',
      '店鋪名稱',
      '店鋪名',
      '店舖',
      '店舖名稱',
      '店铺简称',
      '天猫店铺',
      '天猫店铺名称',
      '店铺全称',
      ...['店铺/月份', '店铺\\月份', '月份/店铺', '月份\\店铺', '店铺|月份'],
      'Store name',
      'Shop name',
    ],
  },
  onboard: {
    headers: ['上线日期', '上线时间', '店铺上线时间', 'Onboard', 'Onboard date'],
    also: [
      '开店时间',
      '开店日期',
      '店铺上线日期',
      '上线日',
      '上線日期',
      '上線時間',
      '开业时间',
      '开业日期',
      '开通时间',
      '入驻时间',
      '入驻日期',
      '开店日',
      '开通日期',
      '店铺上线日',
      '正式上线时间',
      '正式上线日期',
      '店铺开通时间',
      '店鋪上線時間',
      '開店時間',
      '開店日期',
      'Launch date',
      'Opening date',
      'Open date',
      'Opened on',
    ],
  },
  category: { headers: ['主营类目', '类目', 'Category', 'Main category'], also: CATEGORY_HEADERS },
  month: {
    headers: ['月份', '考核月份', 'Month'],
    also: [
      ...['统计月份', '数据月份', '考核月', '年月', '月度', '統計月份', '考核月份', '數據月份'],
      ...['月', '统计月', '数据月', '所属月份', '自然月'],
    ],
  },
  sales: {
    isMoney: true,
    headers: ['店铺销售额', '销售额', 'Sales'],
    also: [
      '成交额',
      '成交金额',
      '销售金额',
      ...['月销售额', '当月销售额', '本月销售额', '月度销售额', '实际销售额', '有效销售额'],
      ...['月成交额', '当月成交额', '本月成交额', '月度成交额', '实际成交额', '有效成交额', '店铺成交额'],
      ...['Monthly sales', 'Store sales', 'Shop sales', 'Sales amount', 'Net sales', 'Actual sales'],
      '店鋪銷售額',
      '銷售額',
      '成交額',
      '成交金額',
    ],
  },
  officialSales: {
    isMoney: true,
    headers: ['官方销售额', 'Official sales'],
    also: ['平台销售额', '官方店铺销售额', '官方銷售額'],
    optional: true,
  },
  score: { headers: SCORE_HEADERS, also: MORE_SCORE_HEADERS, means: isScoreInPoints },
  listings: {
    headers: ['在售商品数', '商品数', 'Listings'],
    also: ['在售商品', '在售宝贝数', '宝贝数', '在售商品數', '商品數'],
    optional: true,
  },
  cycleStart: { headers: ['周期开始', 'Cycle start'], also: ['周期開始', '週期開始'], optional: true },
  standard: { headers: ['适用标准', 'Standard'], also: ['適用標準'], optional: true },
  cycleResult: { headers: ['周期结果', 'Cycle result'], also: ['周期結果', '週期結果'], optional: true },
  owner: {
    headers: ['负责人', '责任人', 'Owner'],
    also: ['店铺负责人', '运营', '运营负责人', '負責人', '責任人'],
    optional: true,
  },
} as const satisfies Record<string, Column>;

export type MonthlyKey = keyof typeof MONTHLY_COLUMNS;

/** The column that a word names; null for any other, as for a store's name, which stands in each of its rows. */
export const columnNamed = remembered(
  (word: string): MonthlyKey | null =>
    (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).find((key) => isNamed(MONTHLY_COLUMNS[key], word)) ?? null,
);

/** Whether a cell is a header that the monthly rows are known to bear. */
export const isMonthlyHeader = (cell: unknown): boolean =>
  typeof cell === 'string' && columnNamed(cell) !== null;
