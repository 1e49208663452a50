/**
 * What people and programs do to an export before it is chosen. Each takes a header row with its rows, or the orders themselves,
 * and a chance; what is expected afterwards is told from the orders alone.
 */
import Papa from 'papaparse';
import { type Chance, plainAmount, type TrueOrder } from '../../orders/generate-export';

export type Rows = readonly (readonly unknown[])[];

export const picked = <T>(chance: Chance, choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(chance() * choices.length)] ?? choices[0];

/** A plain order file with the columns that a sum needs, and titles. */
const PLAIN = [
  ...['订单编号', '订单状态', '买家实付金额', '买家应付邮费', '退款金额', '确认收货时间', '商品标题'],
  '宝贝种类',
];
const STATES = {
  finished: '交易成功',
  unpaid: '等待买家付款',
  paid: '买家已付款,等待卖家发货',
  sent: '卖家已发货,等待买家确认',
  closed: '交易关闭',
} as const;

const plainRow = (order: TrueOrder): unknown[] => [
  order.number,
  STATES[order.state],
  plainAmount(order.paid),
  plainAmount(order.postage),
  plainAmount(order.refund),
  order.finished,
  order.titles.join('，'),
  order.titles.length,
];

export const plainFile = (orders: readonly TrueOrder[]): Rows => [PLAIN, ...orders.map(plainRow)];

/** Excel keeps 15 digits of a number and writes zeros for the rest. */
export const cutByExcel = ([header = [], ...rows]: Rows): Rows => [
  header,
  ...rows.map(([number, ...cells]) => [
    `${String(number).slice(0, 15)}${'0'.repeat(String(number).length - 15)}`,
    ...cells,
  ]),
];

/** As it was in an earlier export: less refunded, or not at its end yet. */
export function earlier(order: TrueOrder, chance: Chance): TrueOrder {
  if (order.state !== 'finished') return order;
  if (order.refund > 0n && chance() < 0.5) return { ...order, refund: order.refund / 2n };
  return chance() < 0.5 ? { ...order, state: 'sent', finished: '', refund: 0n } : order;
}

/** An ERP's file: a line for each item with an amount of its own. */
export function inParts(orders: readonly TrueOrder[], isSplit: (order: TrueOrder) => boolean): Rows {
  const rows = orders.flatMap((order) => {
    if (!isSplit(order)) return [plainRow(order)];
    const first = order.paid / 3n;
    return [
      plainRow({ ...order, paid: first }),
      plainRow({ ...order, paid: order.paid - first, postage: 0n, refund: 0n }),
    ];
  });
  return [PLAIN, ...rows];
}

const NOTHING = [
  '/',
  '--',
  'nan',
  'NaN',
  'null',
  'NULL',
  '无',
  ' -   ',
  '¥-   ',
  '￥ -',
  '—',
  '',
  'N/A',
  '－－',
  '(空)',
] as const;
/** Columns in which a blank, or a zero, says that there is nothing. */
const MAY_SAY_NOTHING = [
  ...[
    '买家应付邮费',
    '退款金额',
    '是否是O2O交易',
    '新零售交易类型',
    '新零售导购门店名称',
    '新零售导购门店id',
  ],
  ...['新零售成交门店昵称', '新零售成交门店id', '新零售成交经销商id', '主订单编号', '店铺Id', '商品属性SKU'],
];

/** Words for nothing wherever there is nothing; in an order that is not finished the day as well. */
export function withWordsForNothing([header = [], ...rows]: Rows, chance: Chance): Rows {
  const mayBe = header.map((name) => MAY_SAY_NOTHING.includes(String(name).trim()));
  const isDay = header.map((name) => String(name).trim() === '确认收货时间');
  const saysNothing = (cell: unknown) =>
    ['', '0', '0.00', 'null'].includes(String(cell).trim().toLowerCase());
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, column) =>
        (mayBe[column] || isDay[column]) && saysNothing(cell) ? picked(chance, NOTHING) : cell,
      ),
    ),
  ];
}

/** Headers as people and programs decorate them. */
export const decorated = (header: readonly unknown[], chance: Chance): string[] =>
  header.map((cell) => {
    const name = String(cell).trim();
    const half = Math.floor(name.length / 2);
    const unit = /金额|邮费/.test(name)
      ? picked(chance, ['', '(元)', '（元）', '[元]', '（单位：元）', '/元', ' (RMB)'])
      : '';
    const gap = picked(chance, ['', '', '\n', '\r\n', ' ', '\u200b', '\ufeff']);
    return `${name.slice(0, half)}${gap}${name.slice(half)}${unit}`;
  });

/** Rows that stand above the header row: titles, blanks, a word that is a header too. */
export const rowsAbove = (width: number, chance: Chance): unknown[][] => {
  const padded = (...cells: unknown[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const choices = [
    padded('青禾测试旗舰店 2024年 订单报表'),
    padded(),
    padded('店铺名称', '青禾测试旗舰店', '导出日期', '2024-06-02'),
    padded('制表人：', '', '某某'),
  ] as const;
  return Array.from({ length: Math.floor(chance() * 6) }, () => [...picked(chance, choices)]);
};

/** A text that another program wrote: its delimiter, tabs before numbers and days, texts full of other delimiters. */
export function asText([header = [], ...rows]: Rows, chance: Chance): string {
  const delimiter = picked(chance, [',', ',', ';', '\t', '|'] as const);
  const isSaid = chance() < 0.3;
  const isNumberOrDay = header.map((name) => /编号|时间/.test(String(name)));
  const tab = delimiter !== '\t' && chance() < 0.5 ? '\t' : '';
  const above = chance() < 0.5 ? rowsAbove(header.length, chance) : [];
  const sku = [...rows.map(() => '颜色分类:红色;尺码:L,XL;套餐|官方;a;b;c;d;e;f;g;h')];
  const table = [
    ...above,
    [...decorated(header, chance), '商品属性SKU'],
    ...rows.map((row, index) => [
      ...row.map((cell, column) => (isNumberOrDay[column] && cell !== '' ? `${tab}${cell}` : cell)),
      sku[index],
    ]),
  ];
  const text = Papa.unparse(table, { delimiter, newline: picked(chance, ['\r\n', '\n'] as const) });
  return `${isSaid ? `sep=${delimiter}\r\n` : ''}${text}\r\n`;
}

/** Days counted since 1899 that are a hair too small, as some programs write midnight. */
export const hairEarly = ([header = [], ...rows]: Rows, chance: Chance): Rows => {
  const column = header.indexOf('确认收货时间');
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, index) => (index === column && cell !== '' ? early(String(cell), chance) : cell)),
    ),
  ];
};

const early = (text: string, chance: Chance): unknown => {
  const serial = Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
  return picked(chance, [
    serial - 1e-11,
    serial - 4e-6,
    serial,
    `${dayBefore(text)} 23:59:59.999999`,
  ] as const);
};

const dayBefore = (text: string): string =>
  new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The same columns in another order. */
export const reordered = (rows: Rows, turns: readonly number[]): Rows =>
  rows.map((row) => turns.map((turn) => row[turn]));
