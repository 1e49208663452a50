import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Status, statusOn } from '../oracle/verdict';
import { statusOf } from '../support/questions';
import { type Shop, shops } from '../support/stores';

const expected = (shop: Shop): Status => statusOn(shop.life, shop.day, shop.rows, shop.targets);

test('the status is the one a naive reading of the rules gives', () => {
  const met = new Set<Status>();
  fc.assert(
    fc.property(shops, (shop) => {
      met.add(expected(shop));
      expect(statusOf(shop)).toEqual({ value: expected(shop) });
    }),
    { numRuns: 3000 },
  );
  expect([...met].sort()).toEqual(['At risk', 'Exempt', 'Failed', 'No data', 'Not open', 'On track']);
});

test('the order of the rows does not matter to the status', () => {
  const shuffled = shops.chain((shop) =>
    fc
      .shuffledSubarray([...shop.rows], { minLength: shop.rows.length })
      .map((rows) => ({ shop, other: { ...shop, rows } })),
  );
  fc.assert(
    fc.property(shuffled, ({ shop, other }) => {
      expect(statusOf(other)).toEqual(statusOf(shop));
    }),
    { numRuns: 300 },
  );
});

test('a missing target that the day needs is no data, unless the shop has failed for certain', () => {
  const needed = fc.constantFrom('score' as const, 'limit' as const);
  fc.assert(
    fc.property(shops, needed, (shop, name) => {
      const bare = { ...shop, targets: { ...shop.targets, [name]: 'missing' as const } };
      expect(statusOf(bare)).toEqual({ value: expected(bare) });
    }),
    { numRuns: 600 },
  );
});

test('once failed within a cycle, whatever is sold and scored later in it', () => {
  fc.assert(
    fc.property(shops, fc.integer({ min: 1, max: 60 }), (shop, steps) => {
      const cycle = shop.life.cycleOn(shop.day);
      fc.pre(cycle !== undefined && expected(shop) === 'Failed');
      const later = [...cycle.months].map((month) => month.last).filter((last) => last > shop.day);
      const day = later[steps % Math.max(1, later.length)];
      fc.pre(day !== undefined);
      const bloom = shop.rows.map((row) =>
        row.month > shop.day.slice(0, 7) ? { ...row, sales: 1_000_000, score: 5, listings: 9 } : row,
      );
      expect(statusOf({ ...shop, day, rows: bloom })).toEqual({ value: 'Failed' });
    }),
    { numRuns: 200 },
  );
});
