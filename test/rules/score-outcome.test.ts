/** What a month's score is to its target (article 4(2), 超过), as the grid and the store's page show it. */
import { expect, test } from 'vitest';
import { isFailedMonth, judgeScore } from '../../src/rules/service-score';
import { figure, MISSING, NOT_APPLICABLE } from '../../src/rules/target';

test.each([
  ['above', 4.61, 'passed'],
  ['above', 4.6, 'equal to target'],
  ['above', 4.59, 'missed'],
  ['at least', 4.61, 'passed'],
  ['at least', 4.6, 'passed'],
  ['at least', 4.59, 'missed'],
] as const)('%s the target of 4.6: %d is %s', (comparison, score, outcome) => {
  expect(judgeScore(score, figure(4.6), comparison)).toBe(outcome);
  expect(isFailedMonth(score, figure(4.6), comparison)).toBe(outcome !== 'passed');
});

test('without a score nothing can be told, whatever the target', () => {
  expect(judgeScore(undefined, figure(4.6), 'above')).toBe('no data');
  expect(judgeScore(undefined, figure(0), 'at least')).toBe('no data');
  expect(isFailedMonth(undefined, figure(4.6), 'above')).toBe(false);
});

test('nor can it without a target', () => {
  expect(judgeScore(4.6, MISSING, 'above')).toBe('no data');
  expect(judgeScore(4.6, undefined, 'above')).toBe('no data');
  expect(judgeScore(undefined, undefined, 'above')).toBe('no data');
  expect(isFailedMonth(0, MISSING, 'above')).toBe(false);
});

test('a target that does not apply asks for no score', () => {
  expect(judgeScore(4.6, NOT_APPLICABLE, 'above')).toBe('not applicable');
  expect(judgeScore(undefined, NOT_APPLICABLE, 'above')).toBe('not applicable');
  expect(isFailedMonth(0, NOT_APPLICABLE, 'above')).toBe(false);
});
