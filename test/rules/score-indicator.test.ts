/** The indicator that a month's score is of, under the version in force and after one that takes its place. */
import { expect, test } from 'vitest';
import { indicatorFrom, indicatorOn } from '../../src/rules/score-indicator';
import {
  BASIC_SERVICE_SCORE,
  OVERALL_EXPERIENCE_SCORE,
  REAL_EXPERIENCE_SCORE,
} from '../../src/standards/shipped/indicators';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import { day } from '../support/small-store';

test.each([
  [20220801, BASIC_SERVICE_SCORE],
  [20250629, OVERALL_EXPERIENCE_SCORE],
  [20250630, REAL_EXPERIENCE_SCORE],
])('of a cycle that begins on %d', (first, indicator) => {
  expect(indicatorFrom(day(first), shippedStandards)).toBe(indicator);
});

test('is replaced on the very day within a version', () => {
  const standard = shippedStandards.find(({ score }) => score.replaced);
  const on = standard?.score.replaced?.day ?? day(0);
  if (!standard) throw new Error('one version has an indicator replaced');
  expect(indicatorOn({ standard }, day(on - 1))).toBe(standard.score.indicator);
  expect(indicatorOn({ standard }, on)).toBe(standard.score.replaced?.by);
});
