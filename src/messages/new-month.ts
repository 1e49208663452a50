import { counted } from './counted';
import { enList, shortenAll, zhList } from './format';
import type { Bilingual } from './language';

export const newMonthProblems = {
  below: (row: number): Bilingual => ({
    zh: `月度数据下面第 ${row} 行不是任何店铺的月份（例如合计），新行会落到它下面、也不会计入合计；请先把它移到别处`,
    en: `row ${row} under the monthly rows is no store's month, perhaps a total: new rows would come to stand below it and be missing in it; move it elsewhere first`,
  }),
  fromFormula: (cell: string): Bilingual => ({
    zh: `店铺或月份由单元格 ${cell} 的公式生成，写入新行会破坏它；请在数据的来源处新增月份`,
    en: `the stores or months come from the formula in ${cell}, which new rows would break; add the month where the data comes from`,
  }),
};

export const newMonthRefusals = {
  outOfReach: (month: string, earliest: string, latest: string): Bilingual => ({
    zh: `不能新增 ${month}：可选 ${earliest} 至 ${latest}。`,
    en: `${month} cannot be added: choose from ${earliest} to ${latest}.`,
  }),
  breaksFormula: (cell: string): Bilingual => ({
    zh: `新行会使单元格 ${cell} 的公式出错（#REF!：它的结果要占用这些行），因此没有新增任何行。请先改写该公式，再试一次。`,
    en: `New rows would break the formula in ${cell} (#REF!: its result needs those rows), so none was added. Change that formula first, then try again.`,
  }),
};

/** The section of the sidebar that adds a month to the monthly rows. */
export const newMonthTexts = {
  heading: { zh: '新增月份', en: 'New month' },
  hint: {
    zh: '在月度数据中为每家店铺添一行，放在该店铺原有的行之后。填好数字，再生成报表。',
    en: 'Adds a row per store to the monthly rows, after its own. Fill in the figures, then build the report.',
  },
  start: { zh: '新增月份…', en: 'New month…' },
  reading: { zh: '正在读取月度数据…', en: 'Reading the monthly rows…' },
  month: { zh: '月份', en: 'Month' },
  stores: { zh: '要新增行的店铺', en: 'Stores that get a row' },
  all: { zh: '全选', en: 'Tick all' },
  none: { zh: '全不选', en: 'Untick all' },
  unusual: { zh: '较久没有数据的店铺', en: 'Stores without recent rows' },
  unusualHint: {
    zh: '可能已经退出，默认不新增行；仍在经营的请勾选。',
    en: 'They may have left and get no row unless you tick them.',
  },
  failedHint: {
    zh: '不达标的店铺也会新增行：退出之前仍需要数据。已退出的请取消勾选。',
    en: 'Stores that failed get a row as well: until they leave, they need figures. Untick those that have left.',
  },
  adding: { zh: '正在新增行…', en: 'Adding the rows…' },
  nothingTicked: { zh: '请至少勾选一家店铺。', en: 'Tick at least one store.' },
  toFirstCell: { zh: '转到要填的第一格', en: 'Go to the first cell to fill' },
  fillThenBuild: {
    zh: '填好后，点上面的“生成报表”或“刷新报表”。',
    en: 'When they are filled, press Build report or Rebuild above.',
  },
} as const satisfies Record<string, Bilingual>;

const zhMany = (names: readonly string[]): string => zhList(shortenAll(names));
const enMany = (names: readonly string[]): string => enList(shortenAll(names));

export const newMonthSentences = {
  preview: (sheetName: string, month: string, rows: number, existing: number): Bilingual => ({
    zh: `工作表“${sheetName}”将新增 ${month} 的 ${rows} 行${existing > 0 ? `；${existing} 家店铺已有这个月` : ''}。`,
    en: `The sheet "${sheetName}" gets ${counted(rows, 'row')} for ${month}${existing > 0 ? `; ${counted(existing, 'store has', 'stores have')} one already` : ''}.`,
  }),
  nothingToAdd: (month: string): Bilingual => ({
    zh: `所有列入的店铺都已有 ${month} 的行。`,
    en: `All stores that are to have one have a row for ${month} already.`,
  }),
  behind: (month: string, names: readonly string[]): Bilingual => ({
    zh: `${names.length} 家店铺还没有 ${month} 的行：${zhMany(names)}`,
    en: `${counted(names.length, 'store has', 'stores have')} no row for ${month} yet: ${enMany(names)}`,
  }),
  addBehind: (month: string): Bilingual => ({ zh: `先补 ${month}`, en: `Add ${month} first` }),
  last: (month: string | null): Bilingual =>
    month === null
      ? { zh: '还没有月份', en: 'no month yet' }
      : { zh: `最近一行 ${month}`, en: `latest row ${month}` },
  chosen: (chosen: number, of: number): Bilingual => ({
    zh: `${chosen} 家，共 ${of} 家`,
    en: `${chosen} of ${of}`,
  }),
  leftOut: (count: number): Bilingual => ({
    zh: `未列入 ${count} 家`,
    en: `${counted(count, 'store')} left out`,
  }),
  opensLater: (month: string): Bilingual => ({ zh: `${month} 才上线`, en: `opens in ${month}` }),
  monthUnreadable: (row: number): Bilingual => ({
    zh: `第 ${row} 行是哪个月无法识别，请先修正`,
    en: `the month of row ${row} cannot be read; correct it first`,
  }),
  noBeginning: (row: number): Bilingual => ({
    zh: `第 ${row} 行没有月份，也没有上线日期`,
    en: `row ${row} has neither a month nor an onboard date`,
  }),
  add: (rows: number): Bilingual => ({ zh: `新增 ${rows} 行`, en: `Add ${counted(rows, 'row')}` }),
  added: (sheetName: string, month: string, rows: number, firstRow: number): Bilingual => ({
    zh: `工作表“${sheetName}”已新增 ${month} 的 ${rows} 行，从第 ${firstRow} 行开始。`,
    en: `${counted(rows, 'row')} for ${month} added on the sheet "${sheetName}", from row ${firstRow}.`,
  }),
  addedBefore: (month: string): Bilingual => ({
    zh: `这些店铺都已有 ${month} 的行，没有重复添加。`,
    en: `All of these stores have a row for ${month} already; none was added twice.`,
  }),
  toFill: (headers: readonly string[]): Bilingual => ({
    zh: `要填：${zhMany(headers)}`,
    en: `To fill in: ${enMany(headers)}`,
  }),
  filledBefore: (headers: readonly string[]): Bilingual => ({
    zh: `以前也填过：${zhMany(headers)}`,
    en: `Filled in before as well: ${enMany(headers)}`,
  }),
  computed: (headers: readonly string[]): Bilingual => ({
    zh: `沿用了您的公式：${zhMany(headers)}。公式引用的格还空着时，显示的 0 会被当作数字。`,
    en: `Your formulas were filled down: ${enMany(headers)}. While the cells that they use are blank, a 0 that they show counts as a figure.`,
  }),
};
