import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../oracle/verdict';
import { chosen, HALF_YEAR, VERSIONS } from '../oracle/versions';
import { expectNaiveAnswer, expectNaiveFigures, expectNaiveTarget } from '../support/expect-answer';
import { disagreements } from '../support/phase-comparison';
import { REQUIREMENTS, statusOf } from '../support/questions';
import { HABITS, onboardDays, type Rulebook, shopsOf } from '../support/stores';

const ruledBy = (version: (typeof VERSIONS)[number]): Rulebook => ({
  choice: chosen(version),
  standards: version.id,
});

/** One version for all cycles of 2026 and later, any of them: the one that is in force by choice only as often as the others together. */
const rulebooks = fc.oneof(
  fc.constant(ruledBy(HALF_YEAR)),
  fc.constantFrom(...VERSIONS).map((version) => ruledBy(version)),
);
const lateDays = onboardDays.filter((day) => day >= HALF_YEAR.inForceFrom);
const lateShops = shopsOf(HABITS, lateDays, rulebooks);

/** Stores of any year: the cycles before the version's own day go by the day. */
const anyShops = shopsOf(
  HABITS,
  onboardDays,
  fc.constantFrom(...VERSIONS).map((version) => ruledBy(version)),
);

describe.each([
  ['stores that open in 2026 or later', lateShops],
  ['stores that open on any day', anyShops],
] as const)('one version by its id: %s', (_, shops) => {
  test('phases, cycles and nodes', () => {
    fc.assert(
      fc.property(shops, ({ onboard, day, life, standards }) => {
        expect(disagreements(onboard, [day], life, standards)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(REQUIREMENTS)('%s', (requirement) => {
    fc.assert(
      fc.property(shops, (shop) => expectNaiveAnswer(requirement, shop)),
      { numRuns: 300 },
    );
  });

  test('figures and targets', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        expectNaiveFigures(shop);
        expectNaiveTarget(shop);
      }),
      { numRuns: 300 },
    );
  });

  test('status', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const expected = statusOn(shop.life, shop.day, shop.rows, shop.targets);
        expect(statusOf(shop)).toEqual({ value: expected });
      }),
      { numRuns: 600 },
    );
  });
});
