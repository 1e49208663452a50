import type { Column } from '../cells/column';
import { inPlace, Problem } from '../cells/problem';
import { nameKey, readText } from '../cells/read-text';
import { readTable, type TableRow } from '../cells/table';
import { placeInTable } from '../cells/table-place';
import { problems } from '../messages/problems';

/** As the trade writes a main category, besides the headers that messages name. */
export const CATEGORY_HEADERS = ['一级类目', '主类目', '经营类目', '主營類目', '類目', '一級類目'];

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
      '店鋪上線時間',
      '開店時間',
      '開店日期',
    ],
  },
  category: { headers: ['主营类目', '类目', 'Category', 'Main category'], also: CATEGORY_HEADERS },
  month: {
    headers: ['月份', '考核月份', 'Month'],
    also: ['统计月份', '数据月份', '考核月', '年月', '月度', '統計月份', '考核月份', '數據月份'],
  },
  sales: {
    isMoney: true,
    headers: ['店铺销售额', '销售额', 'Sales'],
    also: [
      '成交额',
      '成交金额',

      '销售金额',
      '月销售额',
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
  score: {
    headers: ['基础服务考核分', '服务分', '综合体验分', '真实体验分', 'Service score', 'Score'],
    also: [
      '体验分',
      '店铺综合体验分',
      '店铺真实体验分',
      '考核分',
      '服务考核分',
      '基礎服務考核分',
      '服務分',
      '綜合體驗分',
      '真實體驗分',
      '體驗分',
    ],
  },
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

/** A row of the monthly table that says, of a cell it can't read, where that cell stands. */
export interface MonthlyRow {
  /** The row's number, counted within the range: the header row is 1. */
  readonly number: number;
  readonly cell: (key: MonthlyKey) => unknown;
  readonly read: <T>(key: MonthlyKey, read: (cell: unknown) => T) => T;
}

/** The rows that bear one store's name, in their order. */
export interface StoreRows {
  readonly name: string;
  readonly rows: readonly [MonthlyRow, ...MonthlyRow[]];
  /** Set for the rows that can't be given to a store, together under the name "". */
  readonly problems?: readonly [Problem, ...Problem[]];
}

/**
 * The monthly rows by store, in order of first appearance; those without a store's name come last.
 * @throws Problem where the range is no table of monthly rows
 */
export function readMonthlyRows(range: unknown): StoreRows[] {
  const table = readTable('rows', range, MONTHLY_COLUMNS);
  const stores = new Map<string, { name: string; rows: [MonthlyRow, ...MonthlyRow[]] }>();
  const strays: Stray[] = [];
  for (const row of table.rows.map((plain) => withPlaces(plain, table.headerOf))) {
    const name = readName(row);
    if (typeof name !== 'string') {
      strays.push({ row, problem: name });
      continue;
    }
    const key = nameKey(name);
    const store = stores.get(key);
    if (store) store.rows.push(row);
    else stores.set(key, { name, rows: [row] });
  }
  return [...stores.values(), ...gather(strays)];
}

/** A row that belongs to no store; the problem is the name's own where it can't be read. */
interface Stray {
  readonly row: MonthlyRow;
  readonly problem: Problem | undefined;
}

/** @returns the problem where the name can't be read, undefined where there is none */
function readName(row: MonthlyRow): string | Problem | undefined {
  try {
    return row.read('store', readText) || undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function gather(strays: readonly Stray[]): StoreRows[] {
  const [first, ...others] = strays.map(({ row }) => row);
  if (!first) return [];
  const nameless = strays.filter(({ problem }) => problem === undefined).map(({ row }) => row.number);
  const unreadable = strays.flatMap(({ problem }) => (problem ? [problem] : []));
  const spot = { table: 'rows', row: nameless[0] ?? first.number } as const;
  const found =
    nameless.length > 0 ? [new Problem(problems.rowWithoutStore(nameless), spot), ...unreadable] : unreadable;
  const [problem, ...more] = found;
  return problem ? [{ name: '', rows: [first, ...others], problems: [problem, ...more] }] : [];
}

function withPlaces(
  row: TableRow<MonthlyKey>,
  headerOf: (key: MonthlyKey) => string | undefined,
): MonthlyRow {
  return {
    ...row,
    read: (key, read) =>
      inPlace(
        () => placeInTable('rows', row.number, headerOf(key) ?? MONTHLY_COLUMNS[key].headers[0]),
        () => read(row.cell(key)),
      ),
  };
}
