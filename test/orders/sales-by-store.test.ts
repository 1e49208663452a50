import { expect, test } from 'vitest';
import { salesByStore } from '../../src/orders/sales-by-store';
import { exportOf, inventOrders, ORDER_GENERATIONS } from './generate-export';
import { HEADER, order, RULES, resultOf } from './read-tables';

const may = '2024-05-05';
const june = '2024-06-06';

test('the sums of sources add up to the months of the result, whatever is in them', () => {
  const tables = ORDER_GENERATIONS.map((generation, index) =>
    exportOf(generation, inventOrders(index < 2 ? 5 : 6, 80), index),
  );
  const { sources, months, total, undated } = resultOf(tables, RULES);
  for (const { month, counted, notUsable } of months) {
    const its = sources.flatMap((source) => source.months.filter((one) => one.month === month));
    expect(its.reduce((sum, { fen }) => sum + fen, 0)).toBe(counted.fen);
    expect(its.reduce((sum, { orders }) => sum + orders, 0)).toBe(counted.orders);
    expect(its.reduce((sum, { unusable }) => sum + unusable, 0)).toBe(notUsable.length);
  }
  expect(sources.reduce((sum, { unusableOfNoMonth }) => sum + unusableOfNoMonth, 0)).toBe(
    undated.notUsable.length,
  );
  expect(total.counted.orders).toBeGreaterThan(0);
});

const WITH_STORE = [...HEADER, '店铺名称'];
const of = (store: string, ...line: Parameters<typeof order>) => [...order(...line), store];

test('a file that several stores were exported into has a source for each, and one for lines without a store', () => {
  const { sources } = resultOf([
    [
      WITH_STORE,
      of('甲', '1', 10, { completed: may }),
      of('乙', '2', 20, { completed: may }),
      of(' 甲 ', '3', 40, { completed: may }),
      of('--', '4', 80, { completed: may }),
    ],
  ]);
  expect(sources.map(({ store, months }) => [store, ...months.map(({ fen }) => fen)])).toEqual([
    ['甲', 5000],
    ['乙', 2000],
    ['', 8000],
  ]);
});

test('a blank cell under the only store of a file is of that store', () => {
  const { sources } = resultOf([
    [WITH_STORE, of('', '1', 10, { completed: may }), of('甲', '2', 20, { completed: may })],
  ]);
  expect(sources.map(({ store, months }) => [store, ...months.map(({ fen }) => fen)])).toEqual([
    ['甲', 3000],
  ]);
});

test('an order of which the newer file names no store is of the store that the older one names', () => {
  const { sources } = resultOf([
    [WITH_STORE, of('甲', '1', 100, { completed: may })],
    [HEADER, order('1', 100, { refund: 30, completed: may })],
  ]);
  expect(sources).toMatchObject([{ store: '甲', months: [{ month: 202405, fen: 7000 }] }]);
});

test('a month whose orders are all excluded is 0, third parties are no store of the user', () => {
  const { sources } = resultOf(
    [
      [
        [...WITH_STORE, '是否是O2O交易'],
        [...of('甲', '1', 10, { completed: may }), '是'],
        [...of('乙', '2', 20, { completed: may }), '否'],
      ],
    ],
    { thirdParties: ['乙'] },
  );
  expect(sources).toEqual([
    {
      name: '',
      store: '甲',
      months: [{ month: 202405, orders: 0, fen: 0, unusable: 0 }],
      unusableOfNoMonth: 0,
    },
  ]);
});

test('stores by months: files of a store add up, an order is of one of them, and what is not there is not 0', () => {
  const { sources } = resultOf([
    [HEADER, order('1', 10, { completed: may }), order('2', 20, { completed: june })],
    [
      HEADER,
      order('2', 20, { completed: june }),
      order('3', 40, { completed: june }),
      order('4', 'x', { completed: may }),
    ],
    [HEADER, order('5', 80, { completed: june }), order('6', 160, { completed: 'soon' })],
    [HEADER, order('7', 320, { completed: '2024-07-07' })],
  ]);
  const storeOf = new Map(sources.map((source, index) => [source, ['甲', '甲', '乙', undefined][index]]));
  const found = salesByStore(sources, (source) => storeOf.get(source));
  expect(found.months).toEqual([202405, 202406]);
  expect(found.stores).toEqual([
    {
      store: '甲',
      sources: sources.slice(0, 2),
      months: [
        { month: 202405, orders: 1, fen: 1000, unusable: 1 },
        { month: 202406, orders: 2, fen: 6000, unusable: 0 },
      ],
      unusableOfNoMonth: 0,
    },
    {
      store: '乙',
      sources: sources.slice(2, 3),
      months: [{ month: 202406, orders: 1, fen: 8000, unusable: 0 }],
      unusableOfNoMonth: 1,
    },
  ]);
});
