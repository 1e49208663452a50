import { describe, expect, test } from 'vitest';
import {
  type Dimension,
  passesGoal,
  pointsLost,
  scoreOf,
  weakestDimension,
} from '../../src/rules/dimensions';
import { goal, weighted } from '../support/dimensions';

const equal = (...scores: (number | undefined)[]): Dimension[] => weighted(scores.map((score) => [score, 1]));

describe('the score that dimensions come to', () => {
  test('is their weighted mean, rounded half up to two decimals', () => {
    expect(scoreOf(equal(4.8, 4.5, 4.7, 4.6, 4.2))).toBe(4.56);
    expect(scoreOf(equal(1, 1.01))).toBe(1.01);
    expect(
      scoreOf(
        weighted([
          [5, 3],
          [3, 1],
        ]),
      ),
    ).toBe(4.5);
  });

  test('leaves an unknown dimension out with its weight', () => {
    expect(
      scoreOf(
        weighted([
          [5, 1],
          [undefined, 8],
          [3, 1],
        ]),
      ),
    ).toBe(4);
  });

  test('is unknown where nothing is known, and where what is known weighs nothing', () => {
    expect(scoreOf([])).toBeUndefined();
    expect(scoreOf(equal(undefined, undefined))).toBeUndefined();
    expect(
      scoreOf(
        weighted([
          [5, 0],
          [undefined, 1],
        ]),
      ),
    ).toBeUndefined();
  });

  test('passes above the target, or at it where the standard lets an equal score pass', () => {
    expect(passesGoal(equal(4, 4), goal(4, 'at least'))).toBe(true);
    expect(passesGoal(equal(4, 4), goal(4, 'above'))).toBe(false);
    expect(passesGoal(equal(4, 4.02), goal(4, 'above'))).toBe(true);
  });

  test('never passes where it is unknown', () => {
    expect(passesGoal(equal(undefined), goal(0, 'at least'))).toBe(false);
  });
});

describe('the points that a dimension costs', () => {
  test('are its share of the weight times what it lacks', () => {
    expect(pointsLost(equal(4.8, 4.5, 4.7, 4.6, 4.2), 4.6)).toEqual([0, 0.02, 0, 0, 0.08]);
    expect(
      pointsLost(
        weighted([
          [3, 1],
          [4, 3],
        ]),
        5,
      ),
    ).toEqual([0.5, 0.75]);
  });

  test('are shared among the known ones only', () => {
    expect(
      pointsLost(
        weighted([
          [4, 1],
          [undefined, 2],
          [5, 1],
        ]),
        5,
      ),
    ).toEqual([0.5, undefined, 0]);
  });

  test('are unknown where nothing that is known weighs anything', () => {
    expect(
      pointsLost(
        weighted([
          [3, 0],
          [undefined, 1],
        ]),
        4,
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('the weakest dimension', () => {
  test('is the one that costs most, not the one with the lowest score', () => {
    const dimensions = weighted([
      [3, 1],
      [4, 9],
    ]);
    expect(weakestDimension(dimensions, 5)).toBe(1);
  });

  test('is the first of equals, whatever their binary form', () => {
    expect(weakestDimension(equal(5, 4, 4), 5)).toBe(1);
    expect(weakestDimension(equal(4.3, 0.1 + 4.2, 5), 4.6)).toBe(0);
    expect(weakestDimension(equal(0.1 + 0.2, 0.3), 4.6)).toBe(0);
  });

  test('is none where every known one reaches the target', () => {
    expect(weakestDimension(equal(4.6, 5, undefined), 4.6)).toBeUndefined();
    expect(weakestDimension([], 4.6)).toBeUndefined();
  });
});
