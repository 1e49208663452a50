import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../oracle/calendar';
import { expectNaiveAnswer, expectNaiveFigures } from '../support/expect-answer';
import { ownRulebooks } from '../support/own-versions';
import { disagreements } from '../support/phase-comparison';
import { HABITS, onboardDays, storesOf } from '../support/stores';

const stores = storesOf(HABITS, onboardDays, ownRulebooks);

test('phases, cycles and nodes are those of the table of standards', () => {
  fc.assert(
    fc.property(stores, ({ onboard, day, life, standards }) => {
      const last = life.cycles.at(-1)?.last ?? day;
      expect(disagreements(onboard, [day, last], life, standards)).toEqual([]);
      expect(disagreements(onboard, [daysAfter(onboard, -40)], life, standards)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the service requirement goes by its comparison, its stated figures and the months it counts', () => {
  fc.assert(
    fc.property(stores, (store) => expectNaiveAnswer('service', store)),
    { numRuns: 400 },
  );
});

test('continuity goes by its idle limits', () => {
  fc.assert(
    fc.property(stores, (store) => expectNaiveAnswer('continuity', store)),
    { numRuns: 400 },
  );
});

test('figures are of its cycles', () => {
  fc.assert(fc.property(stores, expectNaiveFigures), { numRuns: 400 });
});
