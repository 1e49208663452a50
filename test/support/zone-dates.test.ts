import { expect, test } from 'vitest';
import { zoneDates } from './zone-dates';

test('a day’s cell is its first instant, also where clocks skip midnight', () => {
  expect(zoneDates().cell('2022-07-08').toISOString()).toBe('2022-07-07T16:00:00.000Z');
  expect(zoneDates('America/Los_Angeles').cell('2022-07-08').toISOString()).toBe('2022-07-08T07:00:00.000Z');
  expect(zoneDates('Pacific/Apia').cell('2022-07-08').toISOString()).toBe('2022-07-07T11:00:00.000Z');
  expect(zoneDates('America/Santiago').cell('2022-09-11').toISOString()).toBe('2022-09-11T04:00:00.000Z');
});

test('a cell tells its day, and one that is no midnight is refused', () => {
  const dates = zoneDates('America/Santiago');
  expect(dates.textOf(dates.cell('2022-09-11'))).toBe('2022-09-11');
  expect(() => dates.textOf(dates.cell('2022-09-11T01:00'))).toThrow('no midnight');
});
