/** What each indicator is built from (article 5(3) of 2022, and the experience scores that came after it). */
import { expect, test } from 'vitest';
import { dimensionsOf, hasExtraPoints } from '../../src/rules/dimensions-of';
import {
  BASIC_SERVICE_SCORE,
  OVERALL_EXPERIENCE_SCORE,
  REAL_EXPERIENCE_SCORE,
} from '../../src/standards/shipped/indicators';

const own = { zh: '自定义', en: 'Our own' };

test('the basic service score and an indicator of the user’s own have five dimensions, an experience score three', () => {
  const five = ['goods', 'logistics', 'after-sales', 'consultation', 'disputes'];
  expect(dimensionsOf(BASIC_SERVICE_SCORE)).toEqual(five);
  expect(dimensionsOf(own)).toEqual(five);
  expect(dimensionsOf(OVERALL_EXPERIENCE_SCORE)).toEqual(['goods', 'logistics', 'service']);
  expect(dimensionsOf(REAL_EXPERIENCE_SCORE)).toEqual(['quality', 'speed', 'assurance']);
});

test('points come on top of the real experience score alone', () => {
  expect(
    [BASIC_SERVICE_SCORE, own, OVERALL_EXPERIENCE_SCORE, REAL_EXPERIENCE_SCORE].map(hasExtraPoints),
  ).toEqual([false, false, false, true]);
});
