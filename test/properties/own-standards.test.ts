import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../oracle/calendar';
import { expectNaiveAnswer, expectNaiveFigures } from '../support/expect-answer';
import { ownRulebooks } from '../support/own-versions';
import { disagreements } from '../support/phase-comparison';
import { HABITS, onboardDays, shopsOf } from '../support/stores';

const shops = shopsOf(HABITS, onboardDays, ownRulebooks);

test('phases, cycles and nodes are those of the table of standards', () => {
  fc.assert(
    fc.property(shops, ({ onboard, day, life, standards }) => {
      const last = life.cycles.at(-1)?.last ?? day;
      expect(disagreements(onboard, [day, last], life, standards)).toEqual([]);
      expect(disagreements(onboard, [daysAfter(onboard, -40)], life, standards)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the service requirement goes by its comparison, its stated figures and the months it counts', () => {
  fc.assert(
    fc.property(shops, (shop) => expectNaiveAnswer('service', shop)),
    { numRuns: 400 },
  );
});

test('continuity goes by its idle limits', () => {
  fc.assert(
    fc.property(shops, (shop) => expectNaiveAnswer('continuity', shop)),
    { numRuns: 400 },
  );
});

test('figures are of its cycles', () => {
  fc.assert(fc.property(shops, expectNaiveFigures), { numRuns: 400 });
});
