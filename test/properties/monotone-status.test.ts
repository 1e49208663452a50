/** Proves that what is better for a store never makes its status worse, on the same day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthlyRow } from '../oracle/situation';
import type { Status } from '../oracle/verdict';
import { statusOf } from '../support/questions';
import { type Store, stores } from '../support/stores';

/** The statuses from the worst to the best. Before the trial nothing is judged, so that nothing can change. */
const RANKS: readonly Status[] = ['Failed', 'No data', 'At risk', 'On track', 'Exempt', 'Not open'];

const rankOf = (store: Store): number => RANKS.indexOf(statusOf(store).value as Status);

/** The store with one of its rows made better. */
function better(store: Store, index: number, raise: (row: MonthlyRow) => MonthlyRow): Store {
  const at = index % Math.max(1, store.rows.length);
  return { ...store, rows: store.rows.map((row, position) => (position === at ? raise(row) : row)) };
}

const moreSales = (by: number) => (row: MonthlyRow) =>
  row.sales === undefined ? row : { ...row, sales: row.sales + by };
const higherScore = (by: number) => (row: MonthlyRow) =>
  typeof row.score !== 'number' ? row : { ...row, score: Math.min(5, row.score + by) };

const place = fc.nat({ max: 60 });

describe('on the same day', () => {
  test('more sales never make a status worse, and fewer never better', () => {
    let changed = 0;
    fc.assert(
      fc.property(stores, place, fc.integer({ min: 1, max: 200_000 }), (store, index, by) => {
        const [before, after] = [rankOf(store), rankOf(better(store, index, moreSales(by)))];
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) changed += 1;
      }),
      { numRuns: 1500 },
    );
    expect(changed).toBeGreaterThan(0);
  });

  test('a higher score never makes a status worse, and a lower one never better', () => {
    let changed = 0;
    fc.assert(
      fc.property(stores, place, fc.constantFrom(0.1, 0.5, 1, 5), (store, index, by) => {
        const [before, after] = [rankOf(store), rankOf(better(store, index, higherScore(by)))];
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) changed += 1;
      }),
      { numRuns: 1500 },
    );
    expect(changed).toBeGreaterThan(0);
  });
});
