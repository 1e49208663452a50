import { expect, test } from 'vitest';
import { asMeant, meantAbove, slipOf } from '../../src/tables/score-slips';

const SCALE = { lowest: 0, highest: 5 };

test.each([
  [48, 'tenfold', 4.8],
  [10, 'tenfold', 1],
  [50, 'tenfold', 5],
  [480, 'hundredfold', 4.8],
  [0.048, 'percent', 4.8],
] as const)('%d suggests %s: %d', (score, slip, meant) => {
  expect(slipOf(score, SCALE)).toBe(slip);
  expect(asMeant(score, slip)).toBe(meant);
});

test.each([0, 0.96, 1, 4.8, 5, 6, 92, 501])('%d suggests nothing', (score) => {
  expect(slipOf(score, SCALE)).toBeUndefined();
});

test('only a score above the scale has one in its place', () => {
  expect(meantAbove(47, SCALE)).toBe(4.7);
  expect(meantAbove(0.047, SCALE)).toBeUndefined();
});
