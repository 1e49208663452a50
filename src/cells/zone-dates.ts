import { addDays, type CivilDate, utcOf } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import type { SheetDates } from './sheet-dates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Converts the date cells of a time zone. Every answer is remembered for good.
 * @param readDay the civil day on which an instant falls in the zone, asked as seldom as can be
 */
export function zoneDates(readDay: (instant: number) => CivilDate): SheetDates {
  let latestOffset = 0;
  const dayAt = remembered(readDay);

  const instantOf = remembered((day: CivilDate): number => {
    const midnight = utcOf(day);
    // Most days of a zone begin at the same offset, so that one is tried before the day's beginning is searched for.
    const likely = midnight - latestOffset;
    const instant = isFirstInstantOf(day, likely, dayAt) ? likely : firstInstantOf(day, dayAt);
    latestOffset = midnight - instant;
    return instant;
  });

  return {
    dayOf: (instant) => dayAt(instant.getTime()),
    cellOf: (day) => new Date(instantOf(day)),
  };
}

const isFirstInstantOf = (day: CivilDate, instant: number, dayAt: (instant: number) => CivilDate): boolean =>
  dayAt(instant) === day && dayAt(instant - MINUTE) < day;

/**
 * The first minute of the day in the zone. It is searched for, because a zone's clock can skip midnight, or be set to
 * another offset on the day itself.
 */
function firstInstantOf(day: CivilDate, dayAt: (instant: number) => CivilDate): number {
  let before = utcOf(addDays(day, -1)) / MINUTE;
  let within = before + (2 * DAY) / MINUTE;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayAt(middle * MINUTE) < day) before = middle;
    else within = middle;
  }
  return within * MINUTE;
}
