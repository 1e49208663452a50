import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../oracle/verdict';
import { chosen, HALF_YEAR, VERSIONS } from '../oracle/versions';
import { expectNaiveAnswer, expectNaiveFigures, expectNaiveTarget } from '../support/expect-answer';
import { disagreements } from '../support/phase-comparison';
import { REQUIREMENTS, statusOf } from '../support/questions';
import { HABITS, onboardDays, type Rulebook, storesOf } from '../support/stores';

const ruledBy = (version: (typeof VERSIONS)[number]): Rulebook => ({
  choice: chosen(version),
  standards: version.id,
});

/**
 * One version, any of them, for all cycles of 2026 and later; the one that is in force by choice only comes up as often
 * as the others together.
 */
const rulebooks = fc.oneof(
  fc.constant(ruledBy(HALF_YEAR)),
  fc.constantFrom(...VERSIONS).map((version) => ruledBy(version)),
);
const lateDays = onboardDays.filter((day) => day >= HALF_YEAR.inForceFrom);
const lateStores = storesOf(HABITS, lateDays, rulebooks);

/** Stores of any year; cycles from before the version's own day are governed by date. */
const anyStores = storesOf(
  HABITS,
  onboardDays,
  fc.constantFrom(...VERSIONS).map((version) => ruledBy(version)),
);

describe.each([
  ['stores that open in 2026 or later', lateStores],
  ['stores that open on any day', anyStores],
] as const)('one version by its id: %s', (_, stores) => {
  test('phases, cycles and nodes', () => {
    fc.assert(
      fc.property(stores, ({ onboard, day, life, standards }) => {
        expect(disagreements(onboard, [day], life, standards)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(REQUIREMENTS)('%s', (requirement) => {
    fc.assert(
      fc.property(stores, (store) => expectNaiveAnswer(requirement, store)),
      { numRuns: 300 },
    );
  });

  test('figures and targets', () => {
    fc.assert(
      fc.property(stores, (store) => {
        expectNaiveFigures(store);
        expectNaiveTarget(store);
      }),
      { numRuns: 300 },
    );
  });

  test('status', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const expected = statusOn(store.life, store.day, store.rows, store.targets);
        expect(statusOf(store)).toEqual({ value: expected });
      }),
      { numRuns: 600 },
    );
  });
});
