/** The calendar counts as a person does who walks it day by day, whatever the zone of the machine: some of its days may not exist there. */
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate, daysBetween, isoDate } from '../../src/calendar/civil-date';
import {
  addMonths,
  type CivilMonth,
  isoMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  nextMonthEnd,
} from '../../src/calendar/civil-month';
import { CALENDAR } from '../oracle/calendar';

const civil = (text: string): CivilDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = civilDate(year, month, day);
  if (date === undefined) throw new Error(`the calendar has no ${text}`);
  return date;
};

/** Each day as the calendar and as the oracle have it, with those that come so many days later. */
const DAYS = CALENDAR.map(({ text }) => civil(text));
const MONTHS = [...new Set(CALENDAR.map(({ month }) => month))];
const STEPS = [1, 2, 7, 28, 29, 30, 31, 365, 366, 1000];

test('every day of the oracle’s calendar exists, and is written as the oracle writes it', () => {
  expect(DAYS.map(isoDate)).toEqual(CALENDAR.map(({ text }) => text));
});

describe.each(STEPS)('%i days on', (steps) => {
  test('a day is the one that so many steps lead to, and so many days lie between', () => {
    const wrong = DAYS.slice(0, -steps).filter((day, index) => {
      const later = DAYS[index + steps] as CivilDate;
      return (
        addDays(day, steps) !== later ||
        addDays(later, -steps) !== day ||
        daysBetween(day, later) !== steps ||
        daysBetween(later, day) !== -steps
      );
    });
    expect(wrong).toEqual([]);
  });
});

test('a month ends where the oracle’s month ends', () => {
  const ends = CALENDAR.filter(({ closesMonth }) => closesMonth).map(({ text }) => civil(text));
  expect([...new Set(DAYS.map(monthOf))].map(lastDayOf)).toEqual(ends);
  const next = (day: CivilDate): CivilDate | undefined => ends.find((end) => end > day);
  expect(DAYS.slice(0, 800).map(nextMonthEnd)).toEqual(DAYS.slice(0, 800).map(next));
});

test.each([1, 3, 12, 13, 60])('%i months on, and back', (steps) => {
  const months = [...new Set(DAYS.map(monthOf))];
  expect(months.map(isoMonth)).toEqual(MONTHS);
  const later = months.slice(steps);
  const earlier = months.slice(0, -steps);
  expect(earlier.map((month) => addMonths(month, steps))).toEqual(later);
  expect(later.map((month) => addMonths(month, -steps))).toEqual(earlier);
  expect(earlier.map((month, index) => monthsBetween(month, later[index] as CivilMonth))).toEqual(
    earlier.map(() => steps),
  );
});

test.each([
  [2022, 2, 29],
  [2022, 4, 31],
  [2022, 13, 1],
  [2022, 0, 1],
  [2022, 1, 0],
  [2022, 1, 32],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(civilDate(year, month, day)).toBeUndefined();
});
