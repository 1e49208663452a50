import { counted } from './counted';
import { enList, fenAsFigure, formatFigure, shortenAll, zhList } from './format';
import type { Bilingual } from './language';

const count = (value: number): string => formatFigure(value);
const orders = (value: number): string => `${count(value)} ${value === 1 ? 'order' : 'orders'}`;

/** The tab of the sidebar that turns exports of orders into sales by month. */
export const importTexts = {
  heading: { zh: '从订单报表算出店铺销售额', en: 'Store sales from order exports' },
  private: {
    zh: '文件只在这个浏览器里读取，不会上传；只读计算所需的列，不读买家的姓名、电话、地址和留言。',
    en: 'Files are read in this browser and uploaded nowhere; of them only the columns that the sum needs, never the name, phone, address or message of a buyer.',
  },
  choose: { zh: '选择文件', en: 'Choose files' },
  chooseHint: {
    zh: '千牛“已卖出的宝贝”批量导出的 .csv 或 .xlsx，可多选，也可拖到这里',
    en: 'The .csv or .xlsx that 千牛 exports (已卖出的宝贝, 批量导出); several at once, or drop them here',
  },
  files: { zh: '文件', en: 'Files' },
  waiting: { zh: '等待读取', en: 'waiting' },
  leftOut: { zh: '未使用：', en: 'Left out:' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  cancel: { zh: '取消读取', en: 'Cancel' },
  cancelled: {
    zh: '已取消，没有得出任何结果。',
    en: 'Cancelled; there is no result.',
  },
  failed: {
    zh: '读取中断，可能是内存不足。请关闭其他页面后重试，或按时间分成较小的文件导出。',
    en: 'The reading broke off, perhaps for want of memory. Close other pages and try again, or export smaller files by time.',
  },
  nothingUsable: {
    zh: '所选文件都不能使用，原因见上。',
    en: 'None of the chosen files can be used; the reasons stand above.',
  },
  progress: { zh: '读取进度', en: 'Progress of the reading' },
} as const satisfies Record<string, Bilingual>;

export const importSentences = {
  reading: (files: number): Bilingual => ({
    zh: `正在读取 ${files} 个文件…`,
    en: `Reading ${counted(files, 'file')}…`,
  }),
  progress: (rows: number, percent: number): Bilingual => ({
    zh: `已读 ${count(rows)} 行，${percent}%`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, ${percent}%`,
  }),
  rows: (rows: number): Bilingual => ({
    zh: `${count(rows)} 行`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  }),
  itemRows: (rows: number): Bilingual => ({
    zh: `${count(rows)} 行，宝贝报表`,
    en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'}, item report`,
  }),
  remove: (name: string): Bilingual => ({ zh: `移除 ${name}`, en: `Remove ${name}` }),
  removed: (name: string): Bilingual => ({ zh: `已移除 ${name}`, en: `${name} removed` }),
  read: (orderCount: number, months: number): Bilingual => ({
    zh: `读完：${count(orderCount)} 个订单，${months} 个月`,
    en: `Read: ${orders(orderCount)}, ${counted(months, 'month')}`,
  }),
  leftOut: (files: number): Bilingual => ({
    zh: `有 ${files} 个文件未使用，下面的金额不含其中的订单。`,
    en: `${counted(files, 'file was', 'files were')} left out; the sums below lack the orders in ${files === 1 ? 'it' : 'them'}.`,
  }),
};

export const fileColumnTexts = {
  heading: { zh: '列的对应', en: 'Columns' },
  choose: { zh: '请选择', en: 'Choose' },
  none: { zh: '此文件没有', en: 'None in this file' },
  blankHeader: { zh: '（空白）', en: '(blank)' },
} as const satisfies Record<string, Bilingual>;

/** What the columns of an export are, for whoever has to point them out. */
export const fieldNames = {
  number: { zh: '订单编号', en: 'Order number 订单编号' },
  mainNumber: { zh: '主订单编号', en: 'Main order number 主订单编号' },
  partNumber: { zh: '子订单编号', en: 'Item line number 子订单编号' },
  quantity: { zh: '购买数量', en: 'Quantity 购买数量' },
  state: { zh: '订单状态', en: 'State 订单状态' },
  paid: { zh: '买家实付金额', en: 'Amount paid 买家实付金额' },
  paidOut: { zh: '确认收货打款金额', en: 'Amount paid out 确认收货打款金额' },
  postage: { zh: '买家应付邮费', en: 'Postage 买家应付邮费' },
  refund: { zh: '退款金额', en: 'Refund 退款金额' },
  completedOn: { zh: '确认收货时间', en: 'Completed 确认收货时间' },
  paidOn: { zh: '订单付款时间', en: 'Paid on 订单付款时间' },
  createdOn: { zh: '订单创建时间', en: 'Created 订单创建时间' },
  title: { zh: '商品标题', en: 'Titles 商品标题' },
  kinds: { zh: '宝贝种类', en: 'Kinds of items 宝贝种类' },
  category: { zh: '一级类目', en: 'Category 一级类目' },
  shop: { zh: '店铺名称', en: 'Store name 店铺名称' },
  shopId: { zh: '店铺 Id', en: 'Store id 店铺Id' },
  o2o: { zh: '是否是O2O交易', en: 'O2O 是否是O2O交易' },
  retailType: { zh: '新零售交易类型', en: 'New retail 新零售交易类型' },
  guideStore: { zh: '新零售导购门店名称', en: 'Guiding store 新零售导购门店名称' },
  guideStoreId: { zh: '新零售导购门店id', en: 'Guiding store id 新零售导购门店id' },
  dealStore: { zh: '新零售成交门店昵称', en: 'Dealing store 新零售成交门店昵称' },
  dealStoreId: { zh: '新零售成交门店id', en: 'Dealing store id 新零售成交门店id' },
  dealer: { zh: '新零售成交经销商id', en: 'Dealer 新零售成交经销商id' },
} as const satisfies Record<string, Bilingual>;

export const settingTexts = {
  heading: { zh: '计算设置', en: 'Settings of the computation' },
  amountBasis: { zh: '金额', en: 'Amount' },
  paid: { zh: '买家实付', en: 'Paid' },
  'paid out': { zh: '打款金额', en: 'Paid out' },
  amountHint: {
    zh: '以哪一列为订单金额，再减邮费和退款。规则没有写明；默认为买家实付金额。',
    en: 'Which column is the amount, less postage and refunds. The rule does not say; the default is what the buyer paid.',
  },
  dateBasis: { zh: '归入月份的日期', en: 'Date that tells the month' },
  completion: { zh: '确认收货', en: 'Completed' },
  payment: { zh: '付款', en: 'Paid' },
  creation: { zh: '创建', en: 'Created' },
  dateHint: {
    zh: '订单按哪一天归入月份。规则没有写明；默认为确认收货时间。',
    en: 'Which day puts an order into a month. The rule does not say; the default is the day of completion.',
  },
  otherTitles: { zh: '计为“其他”类目的标题或类目', en: 'Titles or categories that count as 其他' },
  otherHint: {
    zh: '每行一个，如 补差价、邮费。所有商品的标题或类目都含其中之一的订单被剔除（第五条第二款第四项）。',
    en: 'One per line, such as 补差价 or 邮费. An order whose titles or category all contain one of them is left out (article 5(2)(d)).',
  },
  thirdParties: { zh: '第三方店铺或卖家', en: 'Third-party stores or sellers' },
  thirdHint: {
    zh: '每行一个名称或 id。由其成交的订单被剔除（第五条第二款第六项）。',
    en: 'One name or id per line. Orders that they sold are left out (article 5(2)(f)).',
  },
  notB2CValues: { zh: '不是天猫 B2C 的渠道', en: 'Channels that are not Tmall B2C' },
  notB2CHint: {
    zh: '每行一个，照“新零售交易类型”等列里的写法。这些订单被剔除（第五条第二款第五项）；不认识的写法会计入，并在结果中列出。',
    en: 'One per line, as it stands in columns such as 新零售交易类型. Such orders are left out (article 5(2)(e)); what is not known counts, and is listed beside the sums.',
  },
} as const satisfies Record<string, Bilingual>;

export const previewTexts = {
  heading: { zh: '各月店铺销售额', en: 'Sales by month' },
  month: { zh: '月份', en: 'Month' },
  orders: { zh: '计入订单', en: 'Orders counted' },
  sum: { zh: '金额（元）', en: 'Sum (CNY)' },
  total: { zh: '合计', en: 'Total' },
  noMonth: { zh: '无月份', en: 'No month' },
  noMonthWhy: {
    zh: '没有所选日期的订单，多为尚未完成。',
    en: 'Orders without the date that was chosen; most are unfinished.',
  },
  points: { zh: '第五条第二款逐项', en: 'The points of article 5(2)' },
  assumptions: { zh: '金额所依据的假定', en: 'What the sums take for granted' },
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
    en: `${orders(read)} read = ${count(used)} counted + ${count(excluded)} excluded + ${count(unusable)} not usable`,
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
    en: `of these, ${orders(number)} (CNY ${fenAsFigure(fen)}) ${number === 1 ? 'is' : 'are'} only in part 其他 and counted whole`,
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
    en: `${orders(number)}, CNY ${fenAsFigure(fen)}`,
  }),
  oneShop: (shop: string): Bilingual => ({
    zh: `文件中的店铺：${shop}`,
    en: `Store named in the files: ${shop}`,
  }),
  severalShops: (shops: readonly string[]): Bilingual => ({
    zh: `文件中有 ${shops.length} 家店铺的订单：${zhList(shortenAll(shops))}。上面的金额是它们的合计；若只算一家，请只选那家的文件，或在设置中把其他店铺列为第三方。`,
    en: `The files hold orders of ${shops.length} stores: ${enList(shortenAll(shops))}. The sums are of all of them; for one store, choose its files only, or name the others in the settings as third parties.`,
  }),
  created: (first: string, last: string): Bilingual => ({
    zh: `订单创建于 ${first} 至 ${last}。订单完成晚于创建：在此之前创建、在首月完成的订单不在文件中，首月可能不全，请从更早的日期开始导出。`,
    en: `Orders created from ${first} to ${last}. An order is completed later than it is created: those created before and completed in the first month are not in the files, so that month may be incomplete; export from an earlier day on.`,
  }),
  dated: (first: string, last: string): Bilingual => ({
    zh: `订单日期为 ${first} 至 ${last}；首月和末月未必完整。`,
    en: `The orders are of ${first} to ${last}; the first and the last month may be incomplete.`,
  }),
  noShop: {
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

export const fillTexts = {
  heading: { zh: '加入月度数据', en: 'Add to monthly rows' },
  hint: {
    zh: '写入“店铺销售额”列（计算值）；官方销售额一列不会改动。',
    en: 'Goes into the column of computed sales; the official column is never touched.',
  },
  store: { zh: '店铺', en: 'Store' },
  chooseStore: { zh: '请选择店铺', en: 'Choose a store' },
  months: { zh: '月份', en: 'Months' },
  notOver: { zh: '本月尚未结束', en: 'not over yet' },
  compare: { zh: '与表中数据比较', en: 'Compare with the sheet' },
  comparing: { zh: '正在比较…', en: 'Comparing…' },
  storeMissing: { zh: '请先选择店铺。', en: 'Choose a store first.' },
  monthsMissing: { zh: '请至少选择一个月。', en: 'Choose at least one month.' },
  comparison: { zh: '写入前后', en: 'Before and after' },
  now: { zh: '现有', en: 'Now' },
  after: { zh: '写入后', en: 'After' },
  newRow: { zh: '新增一行', en: 'a new row' },
  blankCell: { zh: '现为空白', en: 'blank so far' },
  unchanged: { zh: '不变', en: 'unchanged' },
  nothingToChange: {
    zh: '所选月份的数据都已相同，无需写入。',
    en: 'The chosen months hold these sums already; there is nothing to write.',
  },
  filling: { zh: '正在写入…', en: 'Writing…' },
  why: { zh: '差额可能的原因', en: 'What may explain the difference' },
} as const satisfies Record<string, Bilingual>;

export const fillSentences = {
  lacks: (unusable: number): Bilingual => ({
    zh: `缺 ${unusable} 个无法使用的订单`,
    en: `lacks ${unusable} not usable`,
  }),
  replaces: (old: string): Bilingual => ({ zh: `替换 ${old}`, en: `replaces ${old}` }),
  replacesFormula: (formula: string): Bilingual => ({
    zh: `替换公式 ${formula}，公式将不再保留`,
    en: `replaces the formula ${formula}, which is then gone`,
  }),
  official: (fen: number): Bilingual => ({
    zh: `官方数字 ${fenAsFigure(fen)} 元`,
    en: `Official figure CNY ${fenAsFigure(fen)}`,
  }),
  fill: (months: number): Bilingual => ({
    zh: `写入 ${months} 个月`,
    en: `Write ${counted(months, 'month')}`,
  }),
  filled: (sheetName: string, filled: number, added: number): Bilingual => ({
    zh: `已写入工作表“${sheetName}”：更新 ${filled} 行，新增 ${added} 行。`,
    en: `Written to the sheet "${sheetName}": ${counted(filled, 'row')} filled, ${counted(added, 'row')} added.`,
  }),
  compared: (changes: number): Bilingual => ({
    zh: changes === 0 ? fillTexts.nothingToChange.zh : `${changes} 个月有变化，请核对后写入`,
    en:
      changes === 0
        ? fillTexts.nothingToChange.en
        : `${counted(changes, 'month')} would change; check and write`,
  }),
};
