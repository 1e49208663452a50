import { expect, test } from 'vitest';
import { salesByStore } from '../../src/orders/sales-by-store';
import { exportOf, inventOrders, ORDER_GENERATIONS } from './generate-export';
import { HEADER, order, RULES, resultOf } from './read-tables';

const may = '2024-05-05';
const june = '2024-06-06';

test('the sums of tables add up to the months of the result, whatever is in them', () => {
  const tables = ORDER_GENERATIONS.map((generation, index) =>
    exportOf(generation, inventOrders(index < 2 ? 5 : 6, 80), index),
  );
  const { tables: sums, months, total, undated } = resultOf(tables, RULES);
  expect(sums).toHaveLength(tables.length);
  for (const { month, counted, notUsable } of months) {
    const its = sums.flatMap((table) => table.months.filter((one) => one.month === month));
    expect(its.reduce((sum, { fen }) => sum + fen, 0)).toBe(counted.fen);
    expect(its.reduce((sum, { orders }) => sum + orders, 0)).toBe(counted.orders);
    expect(its.reduce((sum, { unusable }) => sum + unusable, 0)).toBe(notUsable.length);
  }
  expect(sums.reduce((sum, { unusableOfNoMonth }) => sum + unusableOfNoMonth, 0)).toBe(
    undated.notUsable.length,
  );
  expect(total.counted.orders).toBeGreaterThan(0);
});

test('stores by months: files of a store add up, an order is of one of them, and what is not there is not 0', () => {
  const { tables } = resultOf([
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
  const storeOf = new Map(tables.map((table, index) => [table, ['甲', '甲', '乙', undefined][index]]));
  const found = salesByStore(tables, (table) => storeOf.get(table));
  expect(found.months).toEqual([202405, 202406]);
  expect(found.stores).toEqual([
    {
      store: '甲',
      files: ['', ''],
      months: [
        { month: 202405, orders: 1, fen: 1000, unusable: 1 },
        { month: 202406, orders: 2, fen: 6000, unusable: 0 },
      ],
      unusableOfNoMonth: 0,
    },
    {
      store: '乙',
      files: [''],
      months: [undefined, { month: 202406, orders: 1, fen: 8000, unusable: 0 }],
      unusableOfNoMonth: 1,
    },
  ]);
  expect(found.unmatched).toEqual([tables[3]]);
});
