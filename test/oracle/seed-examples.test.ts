import { expect, test } from 'vitest';
import { CALENDAR } from './calendar';
import { walkLife } from './life';

test('the oracle’s calendar is the Gregorian one, told by its leap days', () => {
  const leapDays = CALENDAR.map((day) => day.text).filter((text) => text.endsWith('-02-29'));
  expect(leapDays.map((text) => Number(text.slice(0, 4)))).toEqual([
    2008, 2012, 2016, 2020, 2024, 2028, 2032, 2036, 2040, 2044, 2048, 2052, 2056, 2060, 2064,
  ]);
  expect(CALENDAR).toHaveLength(58 * 365 + leapDays.length);
  expect(CALENDAR.filter((day) => day.opensMonth)).toHaveLength(58 * 12);
  expect(CALENDAR.filter((day) => day.closesMonth)).toHaveLength(58 * 12);
});

test('the oracle walks the seed’s own examples of articles 2 and 4', () => {
  const [exempt, trial, first, second] = walkLife('2022-07-08', '2025-01-01').cycles;
  expect([exempt?.first, exempt?.last]).toEqual(['2022-07-08', '2022-07-31']);
  expect([trial?.first, trial?.last]).toEqual(['2022-08-01', '2023-07-31']);
  expect(trial?.nodes.map((node) => node.day)).toEqual([
    '2022-10-31',
    '2023-01-31',
    '2023-04-30',
    '2023-07-31',
  ]);
  expect([first?.first, first?.last, first?.formalNumber]).toEqual(['2023-08-01', '2024-07-31', 1]);
  expect([second?.first, second?.formalNumber]).toEqual(['2024-08-01', 2]);
});
