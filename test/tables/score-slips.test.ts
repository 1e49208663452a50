import { expect, test } from 'vitest';
import { layOut } from '../../src/tables/layout/lay-out';
import { slippedScores } from '../../src/tables/layout/scores-as-meant';
import { asMeant, meantAbove, slipOf } from '../../src/tables/score-slips';
import { SHANGHAI } from '../support/call-function';
import { HEADERS, rowsWith } from '../support/tracking-sheets';

const SCALE = { lowest: 0, highest: 5 };

test.each([
  [48, 'tenfold', 4.8],
  [10, 'tenfold', 1],
  [50, 'tenfold', 5],
  [480, 'hundredfold', 4.8],
  [0.048, 'percent', 4.8],
  [0.96, 'share', 4.8],
] as const)('%d suggests %s: %d', (score, slip, meant) => {
  expect(slipOf(score, SCALE)).toBe(slip);
  expect(asMeant(score, slip)).toBe(meant);
});

test.each([0, 0.15, 1, 4.8, 5, 6, 92, 501])('%d suggests nothing', (score) => {
  expect(slipOf(score, SCALE)).toBeUndefined();
});

test('only a score above the scale has one in its place', () => {
  expect(meantAbove(47, SCALE)).toBe(4.7);
  expect(meantAbove(0.047, SCALE)).toBeUndefined();
});

test('a share of another highest score is not told', () => {
  expect(slipOf(0.96, { lowest: 0, highest: 10 })).toBeUndefined();
  expect(slipOf(0.96, { lowest: 0, highest: 100 })).toBe('percent');
});

test('scores in percent are asked about where all are, a whole one among them, and are as they were meant', () => {
  const values = [HEADERS, ...rowsWith(({ index }) => ({ score: [0.9, 1, 0.84][index] }))];
  const asWritten = layOut({ values }, SHANGHAI);
  expect(slippedScores(asWritten, SCALE)).toEqual({ slip: 'share', written: 0.9, meant: 4.5 });
  const scoresOf = layOut({ values }, SHANGHAI, {}, { scores: 'share' }).values.slice(1, 4);
  expect(scoresOf.map((row) => row[5])).toEqual([4.5, 5, 4.2]);
  const oneAlone = [HEADERS, ...rowsWith(({ index }) => ({ score: [0.9, 4.5, 4.2][index] }))];
  expect(slippedScores(layOut({ values: oneAlone }, SHANGHAI), SCALE)).toBeUndefined();
});
