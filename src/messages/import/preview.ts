import { formatFigure as count, enList, fenAsFigure, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';
import { countedOrders } from './counted-orders';

export const previewTexts = {
  heading: { zh: '各月店铺销售额', en: 'Sales by month' },
  month: { zh: '月份', en: 'Month' },
  orders: { zh: '计入订单', en: 'Orders counted' },
  sum: { zh: '金额（元）', en: 'Sum (CNY)' },
  total: { zh: '合计', en: 'Total' },
  noMonth: { zh: '无月份', en: 'No month' },
  noMonthWhy: {
    zh: '没有所选日期的订单，多为尚未确认收货。',
    en: 'Orders without the date that was chosen; most are unfinished.',
  },
  points: {
    zh: '不计入的七项（2022 年规则第五条第二款）',
    en: 'The seven exclusions (article 5(2) of 2022)',
  },
  assumptions: { zh: '计算口径', en: 'How the sums are counted' },
  repeats: { zh: '重复的订单', en: 'Repeated orders' },
} as const satisfies Record<string, Bilingual>;

export const pointNames = {
  a: { zh: '（一）', en: '(a)' },
  b: { zh: '（二）', en: '(b)' },
  c: { zh: '（三）', en: '(c)' },
  d: { zh: '（四）', en: '(d)' },
  e: { zh: '（五）', en: '(e)' },
  f: { zh: '（六）', en: '(f)' },
  g: { zh: '（七）', en: '(g)' },
} as const satisfies Record<string, Bilingual>;

export const previewSentences = {
  summary: (read: number, excluded: number, unusable: number): Bilingual => ({
    zh: `读取 ${count(read)}，剔除 ${count(excluded)}，无法使用 ${count(unusable)}`,
    en: `${count(read)} read, ${count(excluded)} excluded, ${count(unusable)} not usable`,
  }),
  total: (read: number, used: number, excluded: number, unusable: number): Bilingual => ({
    zh: `读取 ${count(read)} 个订单 = 计入 ${count(used)} + 剔除 ${count(excluded)} + 无法使用 ${count(unusable)}`,
    en: `${countedOrders(read)} read = ${count(used)} counted + ${count(excluded)} excluded + ${count(unusable)} not usable`,
  }),
  counted: (number: number, fen: number): Bilingual => ({
    zh: `计入 ${count(number)} 个，${fenAsFigure(fen)} 元`,
    en: `${count(number)} counted, CNY ${fenAsFigure(fen)}`,
  }),
  excluded: (reason: Bilingual, number: number, fen: number): Bilingual => ({
    zh: `剔除（${reason.zh}）${count(number)} 个，${fenAsFigure(fen)} 元`,
    en: `${count(number)} excluded (${reason.en}), CNY ${fenAsFigure(fen)}`,
  }),
  reducedBy: (postage: number, refunds: number): Bilingual => ({
    zh: `计入的金额已扣邮费 ${fenAsFigure(postage)} 元、退款 ${fenAsFigure(refunds)} 元`,
    en: `less postage of CNY ${fenAsFigure(postage)} and refunds of CNY ${fenAsFigure(refunds)}, already taken off`,
  }),
  countedWhole: (number: number, fen: number): Bilingual => ({
    zh: `其中 ${count(number)} 个订单（${fenAsFigure(fen)} 元）只有部分商品计为“其他”，整单计入`,
    en: `of these, ${countedOrders(number)} (CNY ${fenAsFigure(fen)}) ${number === 1 ? 'is' : 'are'} only in part 其他 and counted whole`,
  }),
  notUsable: (number: number): Bilingual => ({
    zh: `无法使用 ${count(number)} 个：`,
    en: `${count(number)} not usable:`,
  }),
  more: (number: number): Bilingual => ({
    zh: `以及另外 ${count(number)} 个`,
    en: `and ${count(number)} more`,
  }),
  details: (month: string): Bilingual => ({ zh: `${month} 明细`, en: `Details of ${month}` }),
  taken: (number: number, fen: number): Bilingual => ({
    zh: `${count(number)} 个订单，${fenAsFigure(fen)} 元`,
    en: `${countedOrders(number)}, CNY ${fenAsFigure(fen)}`,
  }),
  oneStore: (store: string): Bilingual => ({
    zh: `文件中的店铺：${store}`,
    en: `Store named in the files: ${store}`,
  }),
  severalStores: (stores: readonly string[]): Bilingual => ({
    zh: `文件中有 ${stores.length} 家店铺的订单：${zhList(shortenAll(stores))}。这里的金额是它们的合计；加入月度数据时，各家的金额分别写入各家的行。不是自己的店铺，请在设置中列为第三方。`,
    en: `The files hold orders of ${stores.length} stores: ${enList(shortenAll(stores))}. The sums here are of all of them together; into the monthly rows each store gets its own. Name those that are not yours in the settings as third parties.`,
  }),
  created: (first: string, last: string): Bilingual => ({
    zh: `订单创建于 ${first} 至 ${last}。订单完成晚于创建：在此之前创建、在首月完成的订单不在文件中，首月可能不全，请从更早的日期开始导出。`,
    en: `Orders created from ${first} to ${last}. An order is completed later than it is created: those created before and completed in the first month are not in the files, so that month may be incomplete; export from an earlier day on.`,
  }),
  dated: (first: string, last: string): Bilingual => ({
    zh: `订单日期为 ${first} 至 ${last}；首月和末月未必完整。`,
    en: `The orders are of ${first} to ${last}; the first and the last month may be incomplete.`,
  }),
  noStore: {
    zh: '文件没有写明店铺；请自行确认是哪家的订单。',
    en: 'The files name no store; make sure yourself whose orders they are.',
  },
  repeated: (lines: number): Bilingual => ({
    zh: `${count(lines)} 行的订单在别的行或文件里也有，只计一次。`,
    en: `${count(lines)} ${lines === 1 ? 'line is' : 'lines are'} of orders that stand in other lines or files as well and count once.`,
  }),
  inFile: (file: string, complaint: Bilingual): Bilingual => ({
    zh: `${file}，${complaint.zh}`,
    en: `${file}, ${complaint.en}`,
  }),
};
