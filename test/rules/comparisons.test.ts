import { describe, expect, test } from 'vitest';
import { withoutBinaryNoise } from '../../src/rules/figure';
import { governingStandard, UncoveredDay } from '../../src/rules/governing-standard';
import { isPaceShort } from '../../src/rules/pace';
import { idleLimitOf } from '../../src/rules/review-continuity';
import { reachesSalesTarget } from '../../src/rules/sales';
import { answerService, equalsTarget, passesMonth } from '../../src/rules/service-score';
import { figure, MISSING, NOT_APPLICABLE } from '../../src/rules/target';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import { day, life } from '../support/small-store';

describe('a score against its target', () => {
  test.each([
    ['above', 3.01, true],
    ['above', 3, false],
    ['above', 2.99, false],
    ['at least', 3.01, true],
    ['at least', 3, true],
    ['at least', 2.99, false],
  ] as const)('%s: %d against 3', (comparison, score, passes) => {
    expect(passesMonth(score, 3, comparison)).toBe(passes);
  });

  test('equals it where they differ by binary noise only', () => {
    expect(equalsTarget(0.1 + 0.2, 0.3)).toBe(true);
    expect(equalsTarget(3.01, 3)).toBe(false);
  });
});

describe('sales against their target', () => {
  test.each([
    ['at least', 100, true],
    ['at least', 99, false],
    ['above', 101, true],
    ['above', 100, false],
  ] as const)('%s: %d against 100', (comparison, sales, reaches) => {
    expect(reachesSalesTarget(sales, 100, comparison)).toBe(reaches);
  });
});

describe('binary noise', () => {
  test('is taken from amounts that a sum can spoil', () => {
    expect(withoutBinaryNoise(0.1 + 0.2)).toBe(0.3);
  });

  test('is left in amounts too large to have a millionth', () => {
    expect(withoutBinaryNoise(1e305)).toBe(1e305);
  });
});

describe('the service requirement', () => {
  test.each([
    ['does not apply without a score target, whatever the limit', NOT_APPLICABLE, MISSING, 'not applicable'],
    ['does not apply without a limit, whatever the target', MISSING, NOT_APPLICABLE, 'not applicable'],
    ['cannot be answered while the score target is missing', MISSING, figure(4), 'target missing'],
    ['cannot be answered while the limit is missing', figure(3), MISSING, 'target missing'],
  ] as const)('%s', (_, score, limit, kind) => {
    expect(answerService([], score, limit).kind).toBe(kind);
  });
});

test('the pace of a cycle without a finished month is never short', () => {
  expect(isPaceShort(0, 0, 3, 300)).toBe(false);
  expect(isPaceShort(-1, 0, 3, 300)).toBe(false);
});

test('the idle limit is that of the cycle’s own kind', () => {
  const trial = life.firstAssessed();
  const standard = {
    ...trial.standard,
    trial: { ...trial.standard.trial, longestIdleRun: 3 },
    formal: { ...trial.standard.formal, longestIdleRun: 5 },
  };
  expect(idleLimitOf({ ...trial, standard })).toBe(3);
  expect(idleLimitOf({ ...trial, phase: 'formal', standard })).toBe(5);
});

test('a refused day says which day it is and from when on an answer is possible', () => {
  expect(() => governingStandard(day(20181231), shippedStandards)).toThrow(UncoveredDay);
  expect(() => governingStandard(day(20181231), shippedStandards)).toThrow(
    '20181231; the earliest day covered is 20190101',
  );
});

test('a life remembers its cycles: the same cycle is the same object', () => {
  expect(life.cycleOn(day(20230101))).toBe(life.cycleOn(day(20230731)));
});
