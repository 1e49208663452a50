import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Status, statusOn } from '../oracle/verdict';
import { statusOf } from '../support/questions';
import { type Store, stores } from '../support/stores';

const expected = (store: Store): Status => statusOn(store.life, store.day, store.rows, store.targets);

test('the status is the one a naive reading of the rules gives', () => {
  const met = new Set<Status>();
  fc.assert(
    fc.property(stores, (store) => {
      met.add(expected(store));
      expect(statusOf(store)).toEqual({ value: expected(store) });
    }),
    { numRuns: 3000 },
  );
  expect([...met].sort()).toEqual(['At risk', 'Exempt', 'Failed', 'No data', 'Not open', 'On track']);
});

test('the order of the rows does not matter to the status', () => {
  const shuffled = stores.chain((store) =>
    fc
      .shuffledSubarray([...store.rows], { minLength: store.rows.length })
      .map((rows) => ({ store, other: { ...store, rows } })),
  );
  fc.assert(
    fc.property(shuffled, ({ store, other }) => {
      expect(statusOf(other)).toEqual(statusOf(store));
    }),
    { numRuns: 300 },
  );
});

test('a missing target that the day needs is no data, unless the store has failed for certain', () => {
  const needed = fc.constantFrom('score' as const, 'limit' as const);
  fc.assert(
    fc.property(stores, needed, (store, name) => {
      const bare = { ...store, targets: { ...store.targets, [name]: 'missing' as const } };
      expect(statusOf(bare)).toEqual({ value: expected(bare) });
    }),
    { numRuns: 600 },
  );
});

test('once failed within a cycle, whatever is sold and scored later in it', () => {
  fc.assert(
    fc.property(stores, fc.integer({ min: 1, max: 60 }), (store, steps) => {
      const cycle = store.life.cycleOn(store.day);
      fc.pre(cycle !== undefined && expected(store) === 'Failed');
      const later = [...cycle.months].map((month) => month.last).filter((last) => last > store.day);
      const day = later[steps % Math.max(1, later.length)];
      fc.pre(day !== undefined);
      const bloom = store.rows.map((row) =>
        row.month > store.day.slice(0, 7) ? { ...row, sales: 1_000_000, score: 5, listings: 9 } : row,
      );
      expect(statusOf({ ...store, day, rows: bloom })).toEqual({ value: 'Failed' });
    }),
    { numRuns: 200 },
  );
});
