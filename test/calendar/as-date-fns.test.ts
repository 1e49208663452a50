/** The calendar holds to date-fns, which counts with Dates: asked at noon, in years in which no zone leaves out a day. */
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  lastDayOfMonth,
} from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate, daysBetween } from '../../src/calendar/civil-date';
import { addMonths, lastDayOf, monthOf } from '../../src/calendar/civil-month';

const noon = fc
  .record({ year: fc.integer({ min: 2030, max: 2090 }), day: fc.integer({ min: 1, max: 365 }) })
  .map(({ year, day }) => new Date(year, 0, day, 12));

function civil(date: Date): CivilDate {
  const found = civilDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (found === undefined) throw new Error(`the calendar has no ${date}`);
  return found;
}

test('days later, days between, and the ends of months', () => {
  fc.assert(
    fc.property(noon, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const later = addDaysTo(date, days);
      expect(addDays(civil(date), days)).toBe(civil(later));
      expect(daysBetween(civil(date), civil(later))).toBe(differenceInCalendarDays(later, date));
      expect(lastDayOf(monthOf(civil(date)))).toBe(civil(lastDayOfMonth(date)));
    }),
  );
});

test('months later', () => {
  fc.assert(
    fc.property(noon, fc.integer({ min: -240, max: 240 }), (date, months) => {
      expect(addMonths(monthOf(civil(date)), months)).toBe(monthOf(civil(addMonthsTo(date, months))));
    }),
  );
});
