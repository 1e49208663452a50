import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, positionOf } from '../oracle/calendar';
import { situationOn } from '../oracle/situation';
import { callFunction } from '../support/call-function';
import { salesArguments } from '../support/questions';
import { type Store, stores } from '../support/stores';

/**
 * The number of calendar months with at least one day after `day` and up to the node; at least one, for the node's own
 * month.
 */
function monthsLeft(day: string, node: string): number {
  const months = new Set<string>();
  for (let position = positionOf(day) + 1; position <= positionOf(node); position += 1) {
    months.add(dayAt(position).month);
  }
  return Math.max(1, months.size);
}

const requiredOf = (store: Store): unknown =>
  callFunction('TMALL_REQUIRED_MONTHLY_SALES', salesArguments(store));
const gapOf = (store: Store): unknown => callFunction('TMALL_SALES_GAP', salesArguments(store));

test('what is required each month covers the gap by the node, and no month more', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const situation = situationOn(store.life, store.day, store.rows, store.targets);
      const gap = gapOf(store);
      fc.pre(situation !== undefined && typeof gap === 'number');
      const required = requiredOf(store);
      const left = monthsLeft(store.day, situation.nextNode.day);
      expect(required).toBeTypeOf('number');
      const covered = Number(required) * left;
      expect(covered).toBeGreaterThanOrEqual(Math.max(0, gap) - 1e-6);
      expect(covered).toBeLessThan(Math.max(0, gap) + 0.01 * left + 1e-6);
    }),
    { numRuns: 400 },
  );
});

test('nothing is required exactly where the gap is closed, and the answer is blank where the gap is', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const [gap, required] = [gapOf(store), requiredOf(store)];
      if (typeof gap === 'number') expect(required === 0).toBe(gap <= 0);
      else expect([gap, required]).toEqual(['', '']);
    }),
    { numRuns: 300 },
  );
});
