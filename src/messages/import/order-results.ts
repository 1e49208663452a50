import { counted } from '../counted';
import { enList, fenAsFigure, money, shorten, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';

/** Why an order does not count, as the preview names it. */
export const exclusionNames = {
  'not successful': { zh: '非“交易成功”', en: 'not completed' },
  'other category': { zh: '“其他”类目', en: 'category 其他' },
  'not B2C': { zh: '非天猫 B2C', en: 'not Tmall B2C' },
  'third party': { zh: '卖家为第三方', en: 'third-party seller' },
} as const satisfies Record<string, Bilingual>;

const NOT_VISIBLE = { zh: '此导出中看不出来', en: 'not visible in this export' };

/** How each of the points of article 5(2) was decided. */
export const exclusionTexts = {
  irregular: {
    zh: `虚假交易等违规订单：${NOT_VISIBLE.zh}，未剔除`,
    en: `fake and irregular orders: ${NOT_VISIBLE.en}, so they stay in`,
  },
  postage: { zh: '运费：按买家应付邮费扣除', en: 'postage: taken off by the column 买家应付邮费' },
  refunds: {
    zh: '退款：按退款金额扣除，记在订单所在的月份',
    en: 'refunds: taken off by the column 退款金额, in the month of their order',
  },
  otherByRule: (words: readonly string[], countedWhole: number): Bilingual => ({
    zh: `“其他”类目：按您的规则，标题或类目含 ${zhList(shortenAll(words))} 的订单已剔除${countedWhole === 0 ? '' : `；${countedWhole} 个订单只有部分商品符合，导出中没有各商品所占金额，整单计入`}`,
    en: `category 其他: by your rule, orders whose title or category contains ${enList(shortenAll(words))} are out${countedWhole === 0 ? '' : `; ${counted(countedWhole, 'order matches', 'orders match')} only in part and ${countedWhole === 1 ? 'is' : 'are'} counted whole, since no export tells the share of an item`}`,
  }),
  otherNotVisible: {
    zh: `“其他”类目：${NOT_VISIBLE.zh}，未剔除；可在设置中填写计为“其他”的标题，例如 补差价、邮费`,
    en: `category 其他: ${NOT_VISIBLE.en}, so it stays in; in the settings you can name titles that count as 其他, such as 补差价 or 邮费`,
  },
  otherByColumns: (columns: readonly string[]): Bilingual => ({
    zh: `“其他”类目：按列 ${zhList(shortenAll(columns))} 剔除`,
    en: `category 其他: out by the column(s) ${enList(shortenAll(columns))}`,
  }),
  notB2CByColumns: (columns: readonly string[]): Bilingual => ({
    zh: `O2O 与新零售导购订单：按列 ${zhList(shortenAll(columns))} 剔除；B2B 订单${NOT_VISIBLE.zh}，未剔除`,
    en: `O2O and guided orders: out by the column(s) ${enList(shortenAll(columns))}; B2B orders: ${NOT_VISIBLE.en}, so they stay in`,
  }),
  notB2CNotVisible: {
    zh: `O2O 导购、B2B 等非天猫 B2C 订单：${NOT_VISIBLE.zh}，未剔除`,
    en: `O2O, B2B and other orders that are not Tmall B2C: ${NOT_VISIBLE.en}, so they stay in`,
  },
  thirdPartyByRule: (names: readonly string[], columns: readonly string[]): Bilingual => ({
    zh: `卖家为第三方的订单：按您列出的 ${zhList(shortenAll(names))}，以及列 ${zhList(shortenAll(columns))} 剔除`,
    en: `orders of third-party sellers: out by your list (${enList(shortenAll(names))}) and the column(s) ${enList(shortenAll(columns))}`,
  }),
  thirdPartyByColumns: (columns: readonly string[]): Bilingual => ({
    zh: `卖家为第三方的订单（门店、经销商成交）：按列 ${zhList(shortenAll(columns))} 剔除；其他第三方可在设置中填写`,
    en: `orders of third-party sellers (deals made by stores and dealers): out by the column(s) ${enList(shortenAll(columns))}; others can be named in the settings`,
  }),
  thirdPartyNotVisible: {
    zh: `卖家为第三方的订单（如门店交易）：${NOT_VISIBLE.zh}，未剔除；可在设置中填写第三方店铺或卖家`,
    en: `orders of third-party sellers, such as deals of physical stores: ${NOT_VISIBLE.en}, so they stay in; in the settings you can name such shops and sellers`,
  },
  withoutFee: {
    zh: `暂免收或未收取软件服务费的订单：${NOT_VISIBLE.zh}，未剔除`,
    en: `orders without software service fee: ${NOT_VISIBLE.en}, so they stay in`,
  },
  inPart: (decision: Bilingual, seen: number, files: number): Bilingual => ({
    zh: `${decision.zh}；${files} 个文件或工作表中只有 ${seen} 个有相应的列，其余${NOT_VISIBLE.zh}`,
    en: `${decision.en}; only ${seen} of ${files} files or sheets have such a column, in the others it is ${NOT_VISIBLE.en}`,
  }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

/** What a sum takes for granted where the rule is silent. */
export const amountAssumptions = {
  paid: {
    zh: '金额为买家实付金额（含邮费）减邮费减退款；规则没有写明以哪个金额为准',
    en: 'the amount is what the buyer paid (postage included) less postage less refunds; the rule does not say which amount counts',
  },
  'paid out': {
    zh: '金额为确认收货打款金额减邮费减退款，假定打款金额含邮费、尚未扣除退款；没有资料能证实这一点，若打款时已扣退款，则会重复扣除',
    en: 'the amount is what was paid out on completion less postage less refunds, taking it to include postage and to be from before refunds; no source confirms that, and where a refund was already taken off it is taken off twice',
  },
} as const satisfies Record<string, Bilingual>;

export const dateAssumptions = {
  completion: {
    zh: '订单按确认收货时间归入月份；规则没有写明以哪个日期为准',
    en: 'an order belongs to the month of its completion; the rule does not say which date counts',
  },
  payment: {
    zh: '订单按付款时间归入月份；规则没有写明以哪个日期为准',
    en: 'an order belongs to the month of its payment; the rule does not say which date counts',
  },
  creation: {
    zh: '订单按创建时间归入月份；规则没有写明以哪个日期为准',
    en: 'an order belongs to the month of its creation; the rule does not say which date counts',
  },
} as const satisfies Record<string, Bilingual>;

export const refundAssumption: Bilingual = {
  zh: '退款从订单所在的月份扣除，因为导出中没有退款日期；天猫的数字则在退款发生的月份扣除',
  en: "a refund is taken off in the month of its order, since an export has no date of refund; Tmall's figure takes it off in the month in which it is made",
};

/** What was decided about the orders, in the open, and what is asked of the user. */
export const orderNotes = {
  revised: (byContent: number, byName: number): Bilingual => ({
    zh: `${byContent + byName} 个订单有新旧两种说法，以较新的为准：${byContent} 个按内容判断（状态只往前走，退款只增不减），${byName} 个按文件名中的日期；与选择文件的先后无关。`,
    en: `${counted(byContent + byName, 'order is told', 'orders are told')} in two ways, and the newer one was taken: ${byContent} by content (states only go forward, refunds only grow), ${byName} by the day in the file's name; the order in which files were chosen does not matter.`,
  }),
  revision: (taken: Bilingual, left: Bilingual, byName: boolean): Bilingual => ({
    zh: `以${taken.zh}为准，不用${left.zh}（${byName ? '按文件名中的日期' : '按内容'}）`,
    en: `${taken.en} was taken, not ${left.en} (${byName ? "by the day in the file's name" : 'by content'})`,
  }),
  version: (name: string, row: number, isSuccessful: boolean, amount: number, refund: number): Bilingual => ({
    zh: `“${shorten(name)}”第 ${row} 行（${isSuccessful ? '交易成功' : '未成功'}，金额 ${fenAsFigure(amount)}，退款 ${fenAsFigure(refund)}）`,
    en: `"${shorten(name)}", row ${row} (${isSuccessful ? '' : 'not '}completed, amount ${fenAsFigure(amount)}, refund ${fenAsFigure(refund)})`,
  }),
  refundedMore: (orders: number, rows: readonly number[], fen: number): Bilingual => ({
    zh: `${orders} 个已计入的订单退款加邮费大于实付（第 ${zhList(rows.map(String))} 行${rows.length < orders ? ' 等' : ''}），合计 ${fenAsFigure(fen)} 元从销售额中扣除；请核对退款金额`,
    en: `${counted(orders, 'counted order')} had more refunded, postage included, than was paid (${rows.length === 1 ? 'row' : 'rows'} ${enList(rows.map(String))}${rows.length < orders ? ' and more' : ''}): CNY ${fenAsFigure(fen)} in all is taken off the sales; check the refunds`,
  }),
  unclearChannel: (header: string, value: string, orders: number, fen: number): Bilingual => ({
    zh: `“${shorten(header)}”的值“${shorten(value)}”不知是否为天猫 B2C 订单：${orders} 个订单（${fenAsFigure(fen)} 元）已计入。若不是，请在计算设置的“不是天猫 B2C 的渠道”中写上它，这些订单就会剔除。`,
    en: `Whether "${shorten(value)}" under "${shorten(header)}" is a Tmall B2C order is not known: ${counted(orders, 'order')} (CNY ${fenAsFigure(fen)}) ${orders === 1 ? 'is' : 'are'} counted. If it is none, write it into the settings under "Channels that are not Tmall B2C", and they are left out.`,
  }),
  more: (number: number): Bilingual => ({ zh: `以及另外 ${number} 个`, en: `and ${number} more` }),
} as const satisfies Record<string, (...parts: never[]) => Bilingual>;

/** What may explain the difference between the computed and the official figure of a month. Days are yyyy-MM-dd. */
export const reconciliationTexts = {
  same: {
    zh: '与官方数字一致',
    en: 'the same as the official figure',
  },
  officialDecides: (difference: Bilingual): Bilingual => ({
    zh: `官方数字减计算数字为 ${difference.zh}；以天猫统计为准，考核采用官方数字`,
    en: `the official figure less the computed one is ${difference.en}; Tmall's own figure prevails and is the one that is judged`,
  }),
  lag: {
    zh: '官方数字有 1 至 3 天的延迟，月末几天可能尚未计入；请过几天再比较',
    en: 'the official figure is 1 to 3 days late and may lack the last days of the month; compare again in a few days',
  },
  refundsOfMonth: (refunds: Bilingual): Bilingual => ({
    zh: `本月订单的退款共 ${refunds.zh}，此处全部从本月扣除；其中以后月份才发生的退款，官方数字记在退款发生的月份`,
    en: `refunds of this month's orders are ${refunds.en}, all taken off here; those that were made in a later month are booked there by the official figure`,
  }),
  refundsOfOrders: {
    zh: '订单的退款在此处全部从订单所在的月份扣除；其中以后月份才发生的退款，官方数字记在退款发生的月份',
    en: 'refunds are all taken off here in the month of their order; those that were made in a later month are booked there by the official figure',
  },
  refundsOfEarlier: {
    zh: '官方数字会扣除本月发生的、以前月份订单的退款；导出中没有退款日期，此处已从那些订单所在的月份扣除',
    en: 'the official figure takes off refunds that were made in this month for orders of earlier ones; an export has no date of refund, so here they are taken off in the months of those orders',
  },
  notExcluded: (points: readonly Bilingual[]): Bilingual => ({
    zh: `官方数字不含以下订单，而此处未能（全部）剔除。${points.map(({ zh }) => zh).join('。')}`,
    en: `the official figure leaves these out, and here they are still in, at least in part. ${points.map(({ en }) => en).join('. ')}`,
  }),
  countedWhole: (orders: number, sum: Bilingual): Bilingual => ({
    zh: `${orders} 个订单（共 ${sum.zh}）只有部分商品计为“其他”，此处整单计入`,
    en: `${counted(orders, 'order')} (${sum.en}) ${orders === 1 ? 'is' : 'are'} only in part of category 其他 and counted whole here`,
  }),
  createdOutside: (first: string, last: string): Bilingual => ({
    zh: `文件中的订单创建于 ${first} 至 ${last}；在此之外创建而在本月完成的订单不在文件中，请补充导出`,
    en: `the files hold orders created from ${first} to ${last}; orders created outside those days and completed in this month are missing: export them as well`,
  }),
  daysOutside: (first: string, last: string): Bilingual => ({
    zh: `文件中的订单日期为 ${first} 至 ${last}，未必覆盖整个月，请补充导出`,
    en: `the orders in the files are of ${first} to ${last}, which may not cover the whole month: export the rest as well`,
  }),
  notUsable: (lines: number): Bilingual => ({
    zh: `${lines} 行无法使用，未计入`,
    en: `${counted(lines, 'line')} could not be used and ${lines === 1 ? 'is' : 'are'} not counted`,
  }),
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

/** An exact amount of CNY. */
export const fenAsMoney = (fen: number): Bilingual => money(fen / 100);
