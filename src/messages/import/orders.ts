import { counted } from '../counted';
import { enList, shorten, shortly, zhList } from '../format';
import type { Bilingual } from '../language';

/** What can be wrong with one cell of an order's line, and what is expected there instead. */
export const orderComplaints = {
  numberMissing: {
    zh: '没有订单编号，无法与其他行区分',
    en: 'no order number, so the line cannot be told from others',
  },
  numberRounded: {
    zh: '订单编号被 Excel 或表格四舍五入了：请把此列设为纯文本，重新导入千牛的原文件，不要先用 Excel 保存',
    en: 'Excel or Sheets has rounded it: make the column plain text, and choose the file as 千牛 exported it, not saved through Excel',
  },
  numberCut: {
    zh: '订单编号末尾几位被 Excel 变成了 0，不同的订单会看成同一个：请在千牛重新导出原文件，此列设为纯文本，不要先用 Excel 保存',
    en: 'Excel turned its last digits into zeros, so different orders look like one: make the column plain text, and choose the file as 千牛 exports it, not saved through Excel',
  },
  notAnOrderNumber: {
    zh: '应为订单编号，即一串数字，例如 3141592653589793238',
    en: 'expected an order number, which is digits such as 3141592653589793238',
  },
  notAState: {
    zh: '无法识别的订单状态；应为 交易成功、交易关闭、等待买家付款 等',
    en: 'not a known order state; expected one such as 交易成功, 交易关闭 or 等待买家付款',
  },
  notAnAmount: { zh: '应为金额，例如 128.00', en: 'expected an amount such as 128.00' },
  decimalComma: {
    zh: '小数点写成了逗号（如 128,00）；请在千牛重新导出后直接选择原文件，或在 Excel 中改用小数点再保存',
    en: 'a comma stands for the decimal point, as in 128,00; export again and choose the file as it is, or save it with decimal points',
  },
  fractionOfFen: {
    zh: '应为精确到分的金额，即最多两位小数',
    en: 'expected an amount of at most two decimals',
  },
  amountTooLarge: { zh: '应不超过 1 亿元', en: 'expected at most CNY 100,000,000' },
  amountMissing: {
    zh: '没有金额；交易成功的订单应有金额',
    en: 'no amount; a completed order is expected to have one',
  },
  dayMissing: {
    zh: '没有日期；交易成功的订单应有日期',
    en: 'no date; a completed order is expected to have one',
  },
  onlyTitles: {
    zh: '此订单只在宝贝报表中，那里没有计算所需的列；请同时选择含有此订单的订单报表',
    en: 'this order is only in an item file, which lacks columns that the sum needs; add the order file that holds it',
  },
  postageInSeveralLines: {
    zh: '此订单有多行写了邮费，无法判断是重复还是分摊',
    en: 'several lines of this order have postage; it cannot be told whether that is one sum repeated or its shares',
  },
  cellsShifted: {
    zh: '此行的单元格数与标题行不同，各列可能已错位，或文件在此中断',
    en: 'this row has not as many cells as the header row: its columns may have moved, or the file ends here',
  },
  daysDiffer: {
    zh: '此订单各行的日期不同，无法归入一天',
    en: 'the lines of this order have different dates, so that it belongs to no one day',
  },
} as const satisfies Record<string, Bilingual>;

const MOST_ROWS = 4;

const fewRows = (rows: readonly number[]): string[] => [
  ...rows.slice(0, MOST_ROWS).map(String),
  ...(rows.length > MOST_ROWS ? ['…'] : []),
];

/** Why nobody can say what an order comes to, with the rows that tell it differently. */
export const orderSentences = {
  rowsDiffer: (rows: readonly number[]): Bilingual => ({
    zh: `第 ${zhList(fewRows(rows))} 行是同一订单，金额、状态或日期却不同；无法判断以哪一行为准，也可能每行是一种商品；请改用千牛的订单报表（一个订单一行），或只留下正确的一行`,
    en: `rows ${enList(fewRows(rows))} are one order and differ in amount, state or date; which holds, or whether each is an item, can't be told; use 千牛's order report (an order a row), or keep the right row only`,
  }),
  mayBeParts: (rows: number): Bilingual => ({
    zh: `这个订单的 ${rows} 行相同，无法判断是重复还是两件商品；此表有的订单每种商品一行、各有金额；请改用千牛的订单报表（一个订单一行）`,
    en: `its ${rows} equal rows may be repetitions or two items; other orders of this table have a row for each item with its own amount; use 千牛's order report (an order a row)`,
  }),
  tablesDiffer: (name: string, row: number): Bilingual => ({
    zh: `与“${shorten(name)}”第 ${row} 行的金额、状态或日期不同，从内容和文件名都看不出哪个较新；请移除较旧的文件，或在文件名里写上导出日期（如 订单_2024-07-01）`,
    en: `"${shorten(name)}", row ${row}, tells it differently, and neither the content nor the file names say which is newer; remove the older file, or put the day of export into the names (such as 订单_2024-07-01)`,
  }),
} as const satisfies Record<string, (...parts: never[]) => Bilingual>;

/** Reports that people take for an order report. */
export type OtherReport = 'refunds' | 'fund flow' | 'traffic report';

const otherReportNames = {
  refunds: { zh: '退款报表', en: 'a refund report (退款报表)' },
  'fund flow': {
    zh: '资金流水（账房、动账明细或支付宝账单）',
    en: 'a fund flow (账房, 动账明细 or a statement of Alipay)',
  },
  'traffic report': { zh: '生意参谋的报表', en: 'a report of 生意参谋' },
} as const satisfies Record<OtherReport, Bilingual>;

const EXPORT_AGAIN = {
  zh: '请在千牛“已卖出的宝贝”中重新批量导出订单报表并勾选',
  en: 'export them again in 千牛 (已卖出的宝贝, 批量导出) with these ticked',
};

const NO_NOTE: Bilingual = { zh: '', en: '' };

/** Said where the columns are missing that no selection brings into an export of that time. */
export const oldestExport: Bilingual = {
  zh: '2012 年前后的旧版导出没有，不能使用；',
  en: 'those of about 2012 never have them; ',
};

/** What can be wrong with a table of orders as a whole. A column is named by every header that it bears in some export. */
export const orderProblems = {
  tableExpected: {
    zh: '参数 orders 应为带标题行的订单表区域',
    en: 'argument orders: expected a range that holds an order export with its header row',
  },
  noHeaderRow: (column: string): Bilingual => ({
    zh: `订单表的前 20 行里没有可识别的标题，如 ${column}；请选用千牛“已卖出的宝贝”中批量导出的订单报表`,
    en: `the first 20 rows of the orders hold none of the headers expected, such as ${column}; use the order report that 千牛 exports (已卖出的宝贝, 批量导出)`,
  }),
  columnsMissing: (columns: readonly string[], note: Bilingual = NO_NOTE): Bilingual => ({
    zh: `订单表缺少列：${zhList(columns)}；${note.zh}${EXPORT_AGAIN.zh}`,
    en: `the orders lack ${enList(columns)}; ${note.en}${EXPORT_AGAIN.en}`,
  }),
  otherReport: (report: OtherReport, columns: readonly string[]): Bilingual => ({
    zh: `这是${otherReportNames[report].zh}，不是订单报表，没有${zhList(columns)}；请在千牛“已卖出的宝贝”中重新批量导出订单报表`,
    en: `this is ${otherReportNames[report].en} and no order report, without ${enList(columns)}; export the orders again in 千牛 (已卖出的宝贝, 批量导出)`,
  }),
  columnTwice: (first: string, second: string): Bilingual => ({
    zh: `订单表的列“${shorten(first)}”和“${shorten(second)}”含义相同，应只保留一列`,
    en: `the orders: the columns "${shorten(first)}" and "${shorten(second)}" mean the same; expected one of them`,
  }),
  onlyItemFiles: (columns: readonly string[]): Bilingual => ({
    zh: `这是宝贝报表（每种商品一行），缺少列：${zhList(columns)}；请改用或加上订单报表`,
    en: `this is an item report, a line for each kind of item, and lacks ${enList(columns)}; use the order report instead or as well`,
  }),
  fromAfterTo: (from: string, to: string): Bilingual => ({
    zh: `参数 from（${from}）晚于参数 to（${to}），应不晚于它`,
    en: `argument from (${from}) is later than argument to (${to}); expected the same day or an earlier one`,
  }),
  unclearChannel: (row: number, header: string, value: string): Bilingual => ({
    zh: `参数 orders 第 ${row} 行“${shorten(header)}”的值“${shortly(value)}”不知是否为天猫 B2C 订单；请改为 否（计入）或 是（剔除）`,
    en: `argument orders, row ${row}, column "${shorten(header)}", value "${shortly(value)}": not known to be a Tmall B2C order; write 否 (it counts) or 是 (it doesn't)`,
  }),
  unusableRows: (count: number, first: Bilingual): Bilingual => ({
    zh: `参数 orders 有 ${count} 行无法使用：${first.zh}`,
    en: `argument orders: ${counted(count, 'row')} can't be used: ${first.en}`,
  }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

/** Why a line can't be used, with where it stands. */
export const unusableLine = (
  row: number,
  header: string,
  value: string,
  complaint: Bilingual,
): Bilingual => ({
  zh: `第 ${row} 行${header === '' ? '' : `“${shorten(header)}”`}${value === '' ? '' : `的值“${value}”`}：${complaint.zh}`,
  en: `row ${row}${header === '' ? '' : `, column "${shorten(header)}"`}${value === '' ? '' : `, value "${value}"`}: ${complaint.en}`,
});
