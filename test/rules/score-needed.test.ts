import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dimension, passesGoal, type ScoreGoal } from '../../src/rules/dimensions';
import { scoreNeededAlone, scoresNeededTogether } from '../../src/rules/score-needed';
import { goal, weighted } from '../support/dimensions';

const FIVE = weighted([
  [4.8, 1],
  [4.5, 1],
  [4.7, 1],
  [4.6, 1],
  [4.2, 1],
]);

const alone = (dimensions: readonly Dimension[], its: ScoreGoal) =>
  dimensions.map((_, index) => scoreNeededAlone(dimensions, index, its));

describe('what one dimension alone would have to rise to', () => {
  test('is the least that passes, and none where even the highest score does not', () => {
    expect(alone(FIVE, goal(4.6, 'above'))).toEqual([undefined, 4.73, 4.93, 4.83, 4.43]);
    expect(alone(FIVE, goal(4.6, 'at least'))).toEqual([4.98, 4.68, 4.88, 4.78, 4.38]);
  });

  test('is its own score where the service score passes already', () => {
    expect(alone(FIVE, goal(4.5, 'above'))).toEqual([4.8, 4.5, 4.7, 4.6, 4.2]);
  });

  test('is none for an unknown dimension, and for one that weighs nothing', () => {
    const dimensions = weighted([
      [4, 1],
      [undefined, 1],
      [4, 0],
    ]);
    expect(alone(dimensions, goal(4.5, 'at least'))).toEqual([4.5, undefined, undefined]);
  });

  test('goes by the highest score of the scale', () => {
    const dimensions = weighted([
      [60, 1],
      [90, 1],
    ]);
    expect(alone(dimensions, goal(80, 'at least', 100))).toEqual([69.99, 99.99]);
  });

  test('goes up to a highest score that is no whole step away', () => {
    expect(alone(weighted([[4.996, 1]]), goal(5, 'at least'))).toEqual([4.996]);
    expect(alone(weighted([[4.983, 1]]), goal(5, 'at least'))).toEqual([5]);
  });
});

describe('what the dimensions would have to rise to together', () => {
  test('is the least total rise, the lowest of equal weights first', () => {
    expect(scoresNeededTogether(FIVE, goal(4.6, 'above'))).toEqual([4.8, 4.5, 4.7, 4.6, 4.43]);
  });

  test('goes on to the next lowest of equal weights, past an unknown one, and to the first of equal scores', () => {
    const dimensions = weighted([
      [4.2, 1],
      [undefined, 1],
      [4.2, 1],
      [4, 1],
    ]);
    expect(scoresNeededTogether(dimensions, goal(4.5, 'at least'))).toEqual([4.29, undefined, 4.2, 5]);
  });

  test('raises the heaviest first', () => {
    const dimensions = weighted([
      [4, 1],
      [4.9, 3],
      [4, 2],
    ]);
    expect(scoresNeededTogether(dimensions, goal(4.6, 'above'))).toEqual([4, 5, 4.32]);
  });

  test('is what they have where the service score passes already', () => {
    expect(scoresNeededTogether(FIVE, goal(4, 'above'))).toEqual([4.8, 4.5, 4.7, 4.6, 4.2]);
  });

  test('leaves unknown dimensions unknown', () => {
    const dimensions = weighted([
      [undefined, 9],
      [4, 1],
    ]);
    expect(scoresNeededTogether(dimensions, goal(4.5, 'above'))).toEqual([undefined, 4.51]);
  });

  test('lowers no score that lies beyond the scale', () => {
    const dimensions = weighted([
      [7, 2],
      [1, 1],
    ]);
    expect(scoresNeededTogether(dimensions, goal(5.5, 'at least'))).toEqual([7, 2.49]);
  });

  test('is none where even the highest scores are not enough, and where nothing is known', () => {
    expect(scoresNeededTogether(FIVE, goal(5, 'above'))).toBeUndefined();
    expect(scoresNeededTogether([], goal(4, 'above'))).toBeUndefined();
    expect(scoresNeededTogether(weighted([[undefined, 1]]), goal(0, 'at least'))).toBeUndefined();
  });
});

const HUNDREDTHS = 100;
const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * HUNDREDTHS, max: max * HUNDREDTHS }).map((value) => value / HUNDREDTHS);

const comparisons = fc.constantFrom('above' as const, 'at least' as const);
const unknownNowAndThen = (score: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 6, arbitrary: score }, fc.constant(undefined));

const dimensionsOf = (score: fc.Arbitrary<number>, most: number) =>
  fc.array(fc.record({ score: unknownNowAndThen(score), weight: fc.integer({ min: 0, max: 6 }) }), {
    minLength: 1,
    maxLength: most,
  });

/** The least number of hundredths, found by trying every way to share out so many of them. */
function leastByTrying(dimensions: readonly Dimension[], its: ScoreGoal): number | undefined {
  const room = dimensions.map(({ score }) =>
    score === undefined ? 0 : Math.round((its.highest - score) * HUNDREDTHS),
  );
  const most = room.reduce((sum, one) => sum + one, 0);
  for (let total = 0; total <= most; total++) if (anyWayPasses(dimensions, its, room, total)) return total;
  return undefined;
}

function anyWayPasses(
  dimensions: readonly Dimension[],
  its: ScoreGoal,
  room: readonly number[],
  total: number,
  index = 0,
): boolean {
  const dimension = dimensions[index];
  if (!dimension) return total === 0 && passesGoal(dimensions, its);
  for (let steps = Math.min(total, room[index] ?? 0); steps >= 0; steps--) {
    const score = dimension.score === undefined ? undefined : dimension.score + steps / HUNDREDTHS;
    const raised = dimensions.map((one, at) => (at === index ? { ...one, score } : one));
    if (anyWayPasses(raised, its, room, total - steps, index + 1)) return true;
  }
  return false;
}

const riseOf = (dimensions: readonly Dimension[], needed: readonly (number | undefined)[]): number =>
  Math.round(
    dimensions.reduce((sum, { score }, index) => sum + (needed[index] ?? 0) - (score ?? 0), 0) * HUNDREDTHS,
  );

const withScores = (dimensions: readonly Dimension[], scores: readonly (number | undefined)[]) =>
  dimensions.map(({ weight }, index) => ({ weight, score: scores[index] }));

describe('of any dimensions', () => {
  // A scale a quarter of a point long, so that every way to share out a rise can be tried.
  const small = fc.record({
    dimensions: dimensionsOf(hundredths(4.8, 5), 4),
    its: fc.record({ target: hundredths(4.8, 5), comparison: comparisons, highest: fc.constant(5) }),
  });

  test('no smaller total rise passes', () => {
    fc.assert(
      fc.property(small, ({ dimensions, its }) => {
        const needed = scoresNeededTogether(dimensions, its);
        expect(needed && riseOf(dimensions, needed)).toBe(leastByTrying(dimensions, its));
      }),
      { numRuns: 150 },
    );
  });

  const wide = fc.record({
    dimensions: dimensionsOf(fc.oneof(hundredths(0, 5), fc.double({ min: 0, max: 5, noNaN: true })), 6),
    its: fc.record({ target: hundredths(0, 5), comparison: comparisons, highest: fc.constant(5) }),
  });

  test('what is said to be needed passes, and nothing is lowered or beyond the scale', () => {
    fc.assert(
      fc.property(wide, ({ dimensions, its }) => {
        const needed = scoresNeededTogether(dimensions, its);
        const highest = dimensions.map(({ score }) => (score === undefined ? undefined : 5));
        expect(needed !== undefined).toBe(passesGoal(withScores(dimensions, highest), its));
        if (!needed) return;
        expect(passesGoal(withScores(dimensions, needed), its)).toBe(true);
        dimensions.forEach(({ score }, index) => {
          const raised = needed[index];
          if (score === undefined) expect(raised).toBeUndefined();
          else expect(raised).toSatisfy((value: number) => value >= score && value <= 5);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('alone, a hundredth less does not pass', () => {
    fc.assert(
      fc.property(wide, fc.nat(5), ({ dimensions, its }, at) => {
        const index = at % dimensions.length;
        const needed = scoreNeededAlone(dimensions, index, its);
        const own = dimensions[index]?.score;
        const raisedTo = (score: number | undefined) =>
          passesGoal(
            dimensions.map((one, place) => (place === index ? { ...one, score } : one)),
            its,
          );
        if (own === undefined) expect(needed).toBeUndefined();
        else if (needed === undefined) expect(raisedTo(5)).toBe(false);
        else {
          expect(raisedTo(needed)).toBe(true);
          if (needed > own) expect(raisedTo(Math.max(own, needed - 0.0101))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
