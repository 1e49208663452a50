import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/cells/problem';
import { expectedSales, exportOf, inventOrders, ORDER_GENERATIONS, SIGHT } from './generate-export';
import { accountedFor, RULES, resultOf, sumsOf } from './read-tables';

const SEEDS = [1, 20, 300, 4000];

describe.each(ORDER_GENERATIONS)('an export of %s', (generation) => {
  test.each(SEEDS)('comes to what its orders come to, month by month (seed %i)', (seed) => {
    const orders = inventOrders(seed, 400);
    const result = resultOf([exportOf(generation, orders, seed)], RULES);
    expect(result.total.notUsable).toEqual([]);
    expect(sumsOf(result)).toEqual(expectedSales(orders, SIGHT[generation]));
    expect(result.total.read).toBe(400);
    expect(accountedFor(result.total)).toBe(400);
  });

  test.each([
    ['payment', 'paidAt'],
    ['creation', 'created'],
  ] as const)('by the day of %s', (dateBasis, dated) => {
    const orders = inventOrders(5, 300);
    const result = resultOf([exportOf(generation, orders, 5)], { ...RULES, dateBasis });
    expect(sumsOf(result)).toEqual(expectedSales(orders, SIGHT[generation], dated));
  });

  test('by what was paid out, which is 0 until an order is finished', () => {
    const orders = inventOrders(6, 300);
    const paidOut = resultOf([exportOf(generation, orders, 6)], { ...RULES, amountBasis: 'paid out' });
    const finished = orders.filter(({ state }) => state === 'finished');
    const expected = expectedSales(finished, SIGHT[generation]);
    const sums = [...sumsOf(paidOut)].filter(([key]) => !key.endsWith('unfinished'));
    expect(new Map(sums)).toEqual(expected);
  });

  test('without the user’s rules, everything that only they decide stays in', () => {
    const orders = inventOrders(7, 300);
    const { exclusions, total } = resultOf([exportOf(generation, orders, 7)]);
    const sight = { ...SIGHT[generation], titles: false, store: false };
    const expected = [...expectedSales(orders, sight)].filter(([key]) => key.endsWith('counted'));
    expect(BigInt(total.counted.fen)).toBe(expected.reduce((sum, [, { fen }]) => sum + fen, 0n));
    expect(exclusions.find(({ point }) => point === 'd')?.decided).toBe('not visible');
  });
});

test('files of all generations side by side come to what all their orders come to', () => {
  const parts = ORDER_GENERATIONS.map((generation, index) => ({
    generation,
    orders: inventOrders(100 + index, 150).map((order) => ({
      ...order,
      number: `${index + 1}${order.number.slice(1)}`,
    })),
  }));
  const tables = parts.map(({ generation, orders }) => exportOf(generation, orders, 9));
  const expected = new Map<string, { orders: number; fen: bigint }>();
  for (const { generation, orders } of parts) {
    for (const [key, { orders: count, fen }] of expectedSales(orders, SIGHT[generation])) {
      const before = expected.get(key) ?? { orders: 0, fen: 0n };
      expected.set(key, { orders: before.orders + count, fen: before.fen + fen });
    }
  }
  expect(sumsOf(resultOf(tables, RULES))).toEqual(expected);
});

test.each(['items 2018', 'items 2024'] as const)(
  'an export of %s adds nothing to the orders of an order file, before or after it',
  (generation) => {
    const orders = inventOrders(8, 200);
    const main = exportOf('2024', orders, 8);
    const items = exportOf(generation, orders, 80);
    const alone = resultOf([main], RULES);
    for (const tables of [
      [main, items],
      [items, main],
    ]) {
      const both = resultOf(tables, RULES);
      expect(both.months).toEqual(alone.months);
      expect(both.total).toEqual(alone.total);
      expect(both.lines.itemLines).toBeGreaterThan(200);
    }
  },
);

test('an export of 2012 is refused by the names of what it lacks', () => {
  const refused = () => resultOf([exportOf('2012', inventOrders(1, 3), 1)]);
  expect(refused).toThrow(Problem);
  expect(refused).toThrow(/退款金额、确认收货时间.*2012.*千牛.*these ticked/);
});

test.each(['items 2018', 'items 2024'] as const)('an export of %s alone is refused', (generation) => {
  const refused = () => resultOf([exportOf(generation, inventOrders(1, 3), 1)]);
  expect(refused).toThrow(Problem);
  expect(refused).toThrow(/宝贝报表.*买家应付邮费.*确认收货时间/);
});
