/**
 * Exports as 千牛 made them over the years, invented from a seed, and what they should come to. What is expected is told
 * from the orders themselves, in BigInt and month by month, and never from the tables.
 */

export type Generation = '2012' | '2018' | '2021' | '2024' | 'items 2018' | 'items 2024';
/** The order files from which sums can be told. */
export const ORDER_GENERATIONS = ['2018', '2021', '2024'] as const satisfies readonly Generation[];

export type Chance = () => number;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(chance: Chance, choices: readonly T[]): T => {
  const chosen = choices[Math.floor(chance() * choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

/** An order as it really was; amounts in fen. */
export interface TrueOrder {
  readonly number: string;
  readonly state: 'finished' | 'unpaid' | 'paid' | 'sent' | 'closed';
  readonly paid: bigint;
  readonly postage: bigint;
  readonly refund: bigint;
  /** yyyy-MM-dd HH:mm:ss, "" where it has not come to that. */
  readonly created: string;
  readonly paidAt: string;
  readonly finished: string;
  readonly titles: readonly string[];
  readonly store: string;
  readonly channel: 'tmall' | 'o2o' | 'guided' | 'new retail';
  readonly dealtBy: string;
}

export const OTHER_WORDS = ['补差价', '运费链接'];
export const THIRD_PARTY = '西城经销商行';
const OWN_STORE = '鹭鸶旗舰店';

const OTHER_TITLES = ['补差价专用，拍前联系客服', '【勿拍】补差价', '运费链接 １元'];
const TITLES = ['羊毛袜 三双装', '纯棉袜', '儿童袜 2024 新款', 'Ｗｏｏｌ 围巾', '羊绒帽'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A second of the year 2024, so many seconds after its beginning. */
function moment(seconds: number): string {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let day = Math.floor(seconds / 86_400);
  let month = 0;
  while (day >= (lengths[month] ?? 31)) {
    day -= lengths[month] ?? 31;
    month += 1;
  }
  const rest = seconds % 86_400;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits).join(':');
  return `2024-${twoDigits(month + 1)}-${twoDigits(day + 1)} ${time}`;
}

export function inventOrders(seed: number, count: number): TrueOrder[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, index) => inventOrder(chance, index));
}

function inventOrder(chance: Chance, index: number): TrueOrder {
  const state = pick(chance, [
    'finished',
    'finished',
    'finished',
    'unpaid',
    'paid',
    'sent',
    'closed',
  ] as const);
  const created = Math.floor(chance() * 86_400 * 330);
  const goods = BigInt(Math.floor(chance() ** 3 * 5_000_000));
  const postage = chance() < 0.3 ? BigInt(Math.floor(chance() * 3000)) : 0n;
  const paid = state === 'unpaid' ? 0n : goods + postage;
  const refunded = pick(chance, [0n, 0n, 0n, paid / 3n, paid, paid + 100n]);
  const others = chance() < 0.2;
  const mixed = others && chance() < 0.4;
  return {
    // None ends in zeros by chance, as if it had been cut.
    number:
      `${20 + Math.floor(chance() * 79)}${String(index).padStart(9, '0')}${String(Math.floor(chance() * 1e8)).padStart(8, '0')}`.replace(
        /0$/,
        '1',
      ),
    state,
    paid,
    postage,
    refund: state === 'finished' || state === 'closed' ? refunded : 0n,
    created: moment(created),
    paidAt: state === 'unpaid' ? '' : moment(created + 60),
    finished: state === 'finished' ? moment(created + 60 + Math.floor(chance() * 86_400 * 20)) : '',
    titles: titlesOf(chance, others, mixed),
    store: chance() < 0.05 ? THIRD_PARTY : OWN_STORE,
    channel: pick(chance, ['tmall', 'tmall', 'tmall', 'tmall', 'tmall', 'o2o', 'guided', 'new retail']),
    dealtBy: chance() < 0.05 ? '城东店' : '',
  };
}

/** A comma inside a title is only there where it is the only one: in one cell nobody could tell it from that between two. */
function titlesOf(chance: Chance, others: boolean, mixed: boolean): string[] {
  if (!others) return chance() < 0.7 ? [pick(chance, TITLES)] : [pick(chance, TITLES), pick(chance, TITLES)];
  if (mixed) return [pick(chance, TITLES), '【勿拍】补差价'];
  return chance() < 0.7 ? [pick(chance, OTHER_TITLES)] : ['【勿拍】补差价', '运费链接 １元'];
}

/* What it comes to. */

export type Fate = 'counted' | 'unfinished' | 'other' | 'not b2c' | 'third party';

/** What is to be seen of the exclusions. */
export interface Sight {
  readonly titles: boolean;
  readonly channel: boolean;
  readonly deals: boolean;
  readonly store: boolean;
}

export const SIGHT: Readonly<Record<(typeof ORDER_GENERATIONS)[number], Sight>> = {
  '2018': { titles: true, channel: true, deals: false, store: true },
  '2021': { titles: true, channel: true, deals: true, store: true },
  '2024': { titles: true, channel: false, deals: false, store: true },
};

const isOtherTitle = (title: string): boolean => /补差价|运费链接/.test(title);

function fateOf(order: TrueOrder, sight: Sight): Fate {
  if (order.state !== 'finished') return 'unfinished';
  if (sight.titles && !order.titles.some((title) => !isOtherTitle(title))) return 'other';
  if (sight.channel && order.channel !== 'tmall') return 'not b2c';
  const thirdParty = (sight.store && order.store === THIRD_PARTY) || (sight.deals && order.dealtBy !== '');
  return thirdParty ? 'third party' : 'counted';
}

/** By month (yyyy-MM, or "" for none) and fate: how many, and how many fen. */
export type Expected = ReadonlyMap<string, { readonly orders: number; readonly fen: bigint }>;

export const keyOf = (month: string, fate: Fate): string => `${month} ${fate}`;

export function expectedSales(
  orders: readonly TrueOrder[],
  sight: Sight,
  dated: 'finished' | 'paidAt' | 'created' = 'finished',
): Expected {
  const expected = new Map<string, { orders: number; fen: bigint }>();
  for (const order of orders) {
    const fate = fateOf(order, sight);
    const key = keyOf(order[dated].slice(0, 7), fate);
    const left = order.paid - order.postage - order.refund;
    const fen = fate === 'unfinished' && left < 0n ? 0n : left;
    const before = expected.get(key) ?? { orders: 0, fen: 0n };
    expected.set(key, { orders: before.orders + 1, fen: before.fen + fen });
  }
  return expected;
}

/* How a file writes it. */

const G1_HEADERS =
  '订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址,运送方式,联系电话,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费';
const G2_HEADERS =
  '订单编号,买家会员名,买家支付宝账号,支付单号,支付详情,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,是否上传合同照片,是否上传小票,是否代付,定金排名,修改后的sku,修改后的收货地址,异常信息,天猫卡券抵扣,集分宝抵扣,是否是O2O交易,新零售交易类型,新零售导购门店名称,新零售导购门店id,新零售发货门店名称,新零售发货门店id,退款金额,预约门店,确认收货时间,打款商家金额,含应开票给个人的个人红包';
const G2_MORE =
  '是否信用购,体验期结束时间,前N有礼,配送类型,直播返现状态,返现金额,延迟发货自动赔付金额,新零售成交门店昵称,新零售成交门店id,新零售成交经销商id,预售订单,发货时间,商家备忘,虚拟号过期时间,主订单编号';
const G3_NEEDED =
  '订单编号,买家应付邮费,买家实付金额,订单状态,订单创建时间,订单付款时间,商品标题,宝贝种类,店铺名称,确认收货时间,确认收货打款金额,退款金额';
const G3_OPTIONAL =
  '支付单号,支付详情,买家应付货款,总金额,收货地址,运送方式,物流单号,物流公司,备注标签,商家备注,宝贝总数量,开票信息,手机订单,商品属性SKU,发货时间,应发货时间,订单关闭原因,是否主动赔付,主动赔付金额,主动赔付出账时间,C2B小额收款,含应开票给个人红包,总金额(旧版),商家编码';
const ITEMS_2018 = '订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码';
const ITEMS_2024 =
  '子订单编号,主订单编号,商品标题,商品价格,购买数量,外部系统编号,商品属性,套餐信息,联系方式备注,订单状态,商家编码,支付单号,买家应付货款,买家实付金额,退款状态,退款金额,订单创建时间,订单付款时间,淘鲜达渠道,商品ID,分阶段信息,备注标签,商家备注,主订单买家留言,是否主动赔付,主动赔付金额,主动赔付出账时间';

/** Columns that say who the buyer is. */
export const PERSONAL_HEADERS = [
  ...['买家会员名', '买家支付宝账号', '买家留言', '收货人姓名', '收货地址', '联系电话', '联系手机'],
  ...['订单备注', '发票抬头', '修改后的收货地址', '商家备注', '联系方式备注', '主订单买家留言', '支付单号'],
];

function headersOf(generation: Generation, chance: Chance): string[] {
  switch (generation) {
    case '2012':
      return G1_HEADERS.split(',');
    case '2018':
      return G2_HEADERS.split(',');
    case '2021':
      return [
        ...G2_HEADERS.replace('新零售交易类型', '满返红包金额,新零售交易类型').split(','),
        ...G2_MORE.split(','),
      ];
    case '2024': {
      const chosen = [...G3_NEEDED.split(','), ...G3_OPTIONAL.split(',').filter(() => chance() < 0.4)];
      return shuffled(chosen, chance);
    }
    case 'items 2018':
      return ITEMS_2018.split(',');
    case 'items 2024':
      return ITEMS_2024.split(',');
  }
}

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((entry) => ({ entry, turn: chance() }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ entry }) => entry);
}

/** The header row and the lines of a file that holds the orders, with the oddities of its time. */
export function exportOf(generation: Generation, orders: readonly TrueOrder[], seed: number): unknown[][] {
  const chance = chanceFrom(seed);
  const headers = headersOf(generation, chance);
  const rows = generation.startsWith('items')
    ? orders.flatMap((order) => order.titles.map((title, index) => itemCells(order, title, index, chance)))
    : orders.map((order) => orderCells(order, chance));
  return [
    headers.map((header) => untidy(header, chance)),
    ...rows.map((cells) => headers.map((header) => cells[header.trim()] ?? strange(header, chance))),
  ];
}

const untidy = (header: string, chance: Chance): string =>
  pick(chance, [header, header, `${header} `, `${header}\t`, ` ${header}`]);

/** What nobody should look at: figures and days that would change a sum. */
const strange = (header: string, chance: Chance): unknown =>
  PERSONAL_HEADERS.includes(header.trim())
    ? 'private 13800000000'
    : pick(chance, ['', 'NULL', '99999.99', 99_999.99, '2024-05-05 05:05:05', '是', "'13800000000"]);

type Cells = Readonly<Record<string, unknown>>;

function orderCells(order: TrueOrder, chance: Chance): Cells {
  const isO2O = order.channel === 'o2o';
  const paid = amountCell(order.paid, chance);
  const released = order.state === 'finished' ? order.paid : 0n;
  const payout = `${plainAmount(released)}元`;
  const titles = order.titles.join(pick(chance, [',', '，']));
  return {
    订单编号: numberCell(order.number, chance),
    主订单编号: '',
    订单状态: stateCell(order, chance),
    买家实付金额: paid,
    买家实际支付金额: paid,
    买家应付邮费:
      order.postage === 0n ? pick(chance, ['0.00', 0, '', 'NULL']) : amountCell(order.postage, chance),
    退款金额:
      order.refund === 0n
        ? pick(chance, ['0.00', 0, '', 'NULL', '无退款申请'])
        : amountCell(order.refund, chance),
    确认收货打款金额: payout,
    打款商家金额: payout,
    订单创建时间: momentCell(order.created, chance),
    订单付款时间: momentCell(order.paidAt, chance),
    确认收货时间: momentCell(order.finished, chance),
    商品标题: titles,
    宝贝标题: titles,
    宝贝种类: pick(chance, [order.titles.length, String(order.titles.length)]),
    店铺名称: order.store,
    店铺Id: '',
    是否是O2O交易: isO2O ? '是' : pick(chance, ['', '否', 'NULL']),
    新零售交易类型: order.channel === 'new retail' ? '门店自提' : pick(chance, ['', 'null']),
    新零售导购门店名称: order.channel === 'guided' ? '城东店' : '',
    新零售导购门店id: order.channel === 'guided' ? '1024' : '',
    新零售成交门店昵称: order.dealtBy,
    新零售成交门店id: '',
    新零售成交经销商id: '',
  };
}

function itemCells(order: TrueOrder, title: string, index: number, chance: Chance): Cells {
  return {
    子订单编号: numberCell(`${order.number.slice(0, 17)}${index + 1}0`, chance),
    主订单编号: numberCell(order.number, chance),
    订单编号: numberCell(order.number, chance),
    商品标题: title,
    标题: title,
    购买数量: 1,
    订单状态: stateCell(order, chance),
    退款金额: '无退款申请',
    订单创建时间: momentCell(order.created, chance),
    订单付款时间: momentCell(order.paidAt, chance),
  };
}

const numberCell = (number: string, chance: Chance): string =>
  pick(chance, [number, `="${number}"`, `'${number}`, `${number}\t`, ` ${number} `]);

const STATES: Readonly<Record<TrueOrder['state'], readonly string[]>> = {
  finished: ['交易成功', '交易成功\t', ' 交易成功'],
  unpaid: ['等待买家付款'],
  paid: ['买家已付款,等待卖家发货', '买家已付款，等待卖家发货'],
  sent: ['卖家已发货,等待买家确认', '卖家已发货，等待买家确认 '],
  closed: ['交易关闭'],
};

const stateCell = ({ state }: TrueOrder, chance: Chance): string => pick(chance, STATES[state]);

export const plainAmount = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

function amountCell(fen: bigint, chance: Chance): string | number {
  const plain = plainAmount(fen);
  const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
  return pick(chance, [plain, plain, `${plain}元`, `￥${grouped}`, grouped, `${plain} `, Number(fen) / 100]);
}

/** Days since 30 December 1899, as a sheet and an XLSX file hold them. */
const serialOf = (text: string): number =>
  Date.UTC(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)) - 1,
    Number(text.slice(8, 10)),
    Number(text.slice(11, 13)),
    Number(text.slice(14, 16)),
    Number(text.slice(17, 19)),
  ) /
    86_400_000 +
  25_569;

function momentCell(text: string, chance: Chance): string | number {
  if (text === '') return pick(chance, ['', 'NULL', 'null', ' ']);
  return pick(chance, [text, text, `${text}\t`, text.replace(/-0?/g, '/'), serialOf(text)]);
}
