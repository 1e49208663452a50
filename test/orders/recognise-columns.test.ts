import { describe, expect, test } from 'vitest';
import { ORDER_COLUMNS } from '../../src/orders/order-columns';
import { DEFAULT_ORDER_SETTINGS, type OrderSettings } from '../../src/orders/order-settings';
import {
  missingFields,
  numberColumnOf,
  recogniseColumns,
  refuseMissing,
  refuseUnclear,
} from '../../src/orders/recognise-columns';
import { exportOf, type Generation, PERSONAL_HEADERS } from './generate-export';

const headerOf = (generation: Generation): readonly unknown[] => exportOf(generation, [], 1)[0] ?? [];

const missingIn = (generation: Generation, its: Partial<OrderSettings> = {}): string[] =>
  missingFields(recogniseColumns(headerOf(generation)), { ...DEFAULT_ORDER_SETTINGS, ...its });

test.each([
  ['2012', 'orders', ['refund', 'completedOn']],
  ['2018', 'orders', []],
  ['2021', 'orders', []],
  ['2024', 'orders', []],
  ['items 2018', 'items', ['paid', 'postage', 'refund', 'completedOn', 'partNumber']],
  ['items 2024', 'items', ['postage', 'completedOn']],
] as const)('an export of %s is a file of %s and lacks %j', (generation, kind, missing) => {
  expect(recogniseColumns(headerOf(generation)).kind).toBe(kind);
  expect(missingIn(generation)).toEqual(missing);
});

test('which columns are needed follows the settings', () => {
  expect(missingIn('items 2024', { dateBasis: 'payment' })).toEqual(['postage']);
  expect(missingIn('items 2024', { amountBasis: 'paid out', dateBasis: 'creation' })).toEqual([
    'paidOut',
    'postage',
  ]);
  expect(missingIn('2012', { dateBasis: 'creation' })).toEqual(['refund']);
});

test('headers are known by their names in both generations, spaces, full width and capitals aside', () => {
  const { headers, columnOf } = recogniseColumns([
    '\ufeff 订单编号\t',
    '买家实际支付金额 ',
    '是否是Ｏ２ｏ交易',
    '打款商家金额',
    7,
  ]);
  expect(columnOf).toEqual({ number: 0, paid: 1, o2o: 2, paidOut: 3 });
  expect(headers).toEqual(['订单编号', '买家实际支付金额', '是否是Ｏ２ｏ交易', '打款商家金额', '']);
});

test('the order’s own number is 订单编号 in an order file and 主订单编号 in an item file', () => {
  expect(numberColumnOf(recogniseColumns(['主订单编号', '订单编号', '订单状态']))).toBe(1);
  expect(numberColumnOf(recogniseColumns(['子订单编号', '主订单编号']))).toBe(1);
  expect(numberColumnOf(recogniseColumns(['订单编号', '购买数量']))).toBe(0);
});

test('a table of orders that also tells quantities is one of orders', () => {
  expect(recogniseColumns(['订单编号', '购买数量', '买家应付邮费']).kind).toBe('orders');
  expect(recogniseColumns(['订单编号', '购买数量', '子订单编号', '买家应付邮费']).kind).toBe('items');
});

describe('columns chosen by hand', () => {
  test('stand in for what is not known, and overrule what is', () => {
    const header = ['Order', '退款金额', 'Refunded'];
    expect(recogniseColumns(header, { number: 0, refund: 2 }).columnOf).toEqual({ number: 0, refund: 2 });
  });

  test('can say that there is none', () => {
    expect(recogniseColumns(['订单编号', '一级类目'], { category: -1 }).columnOf).toEqual({ number: 0 });
  });

  test('settle which of two headers is meant', () => {
    const header = ['订单编号', '买家实付金额', '买家实际支付金额'];
    const unclear = recogniseColumns(header);
    expect(unclear.doubled).toEqual(['paid']);
    expect(() => refuseUnclear(unclear, DEFAULT_ORDER_SETTINGS)).toThrow(/买家实付金额.*买家实际支付金额/);
    const chosen = recogniseColumns(header, { paid: 2 });
    expect(chosen.columnOf.paid).toBe(2);
    expect(() => refuseUnclear(chosen, DEFAULT_ORDER_SETTINGS)).not.toThrow();
  });
});

test('a refusal names every header that a column bears, in both languages, and what to do', () => {
  const columns = recogniseColumns(['订单编号', '订单状态', '买家应付邮费', '退款金额', '确认收货时间']);
  expect(() => refuseMissing(columns, DEFAULT_ORDER_SETTINGS)).toThrow(
    /缺少列：买家实付金额\|买家实际支付金额；.*千牛.*勾选.*lack 买家实付金额\|买家实际支付金额;.*千牛.*ticked/,
  );
});

test('no column that says who the buyer is has a meaning here', () => {
  const known = Object.values(ORDER_COLUMNS).flatMap(({ headers }) => headers as readonly string[]);
  expect(known.filter((header) => PERSONAL_HEADERS.includes(header))).toEqual([]);
});
