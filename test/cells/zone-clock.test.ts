/** The days of a zone, told by few questions, are those that a question about each instant would tell. */
import { describe, expect, test } from 'vitest';
import { countedClock, nodeOffset, wrongDays } from '../support/zone-days';

/**
 * Zones that lost a day, change their clock at midnight or by half an hour, for Ramadan, or in other weeks than most; the
 * exhaustive run has all.
 */
const AWKWARD = [
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Kwajalein',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Asia/Gaza',
  'America/Santiago',
];

test.each(AWKWARD)('every day and every change of the clock in %s', (zone) => {
  expect(wrongDays(zone, 2006, 2026)).toEqual([]);
});

describe('a table of every day of twenty years, in any order, asks', () => {
  const DAY = 86_400_000;
  const count = 20 * 365;
  /** A number without a common divisor with the count leads through all days, far apart from one another. */
  const STEPS = [1, count - 1, 3571];

  test.each([
    ['Asia/Shanghai', 82],
    ['Europe/Berlin', 200],
    ['America/New_York', 200],
    ['Australia/Lord_Howe', 225],
    ['America/Santiago', 300],
  ])('in %s at most %i times', (zone, limit) => {
    const offsetAt = nodeOffset(zone);
    const most = STEPS.map((step) => {
      const { dayOf, asked } = countedClock(zone);
      for (let index = 0; index < count; index++) {
        const midnight = Date.UTC(2008, 6, 1) + ((index * step) % count) * DAY;
        dayOf(midnight - offsetAt(midnight - offsetAt(midnight)));
      }
      return asked();
    });
    expect(Math.max(...most)).toBeLessThanOrEqual(limit);
    expect(Math.min(...most)).toBeGreaterThan(0);
  });
});
