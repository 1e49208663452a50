import { addDays, type CivilDate, utcOf } from '../calendar/civil-date';
import type { SheetDates } from '../cells/sheet-dates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Reads and makes date cells in the time zone of the open spreadsheet, which is asked for once, and only when a date
 * cell turns up. The script's own zone, which JavaScript's getters use, is another one for most users.
 */
export function spreadsheetDates(): SheetDates {
  let zone: string | undefined;
  const daysByInstant = new Map<number, CivilDate>();
  const instantsByDay = new Map<CivilDate, number>();
  let latestOffset = 0;

  const dayAt = (instant: number): CivilDate => {
    const known = daysByInstant.get(instant);
    if (known !== undefined) return known;
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const text = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd');
    const day = Number(text.replace(/-/g, '')) as CivilDate;
    daysByInstant.set(instant, day);
    return day;
  };

  const instantOf = (day: CivilDate): number => {
    const known = instantsByDay.get(day);
    if (known !== undefined) return known;
    const midnight = Number(utcOf(day));
    // Most days of a zone begin at one offset, and each question to Google is slow.
    const likely = midnight - latestOffset;
    const instant = isFirstInstantOf(day, likely, dayAt) ? likely : firstInstantOf(day, dayAt);
    latestOffset = midnight - instant;
    instantsByDay.set(day, instant);
    return instant;
  };

  return {
    dayOf: (instant) => dayAt(Number(instant)),
    cellOf: (day) => new Date(instantOf(day)),
  };
}

const isFirstInstantOf = (day: CivilDate, instant: number, dayAt: (instant: number) => CivilDate): boolean =>
  dayAt(instant) === day && dayAt(instant - MINUTE) < day;

/**
 * The first minute that is of the day in the zone. It is searched for, because a zone's clock can skip midnight, or be
 * set to another offset on the day itself.
 */
function firstInstantOf(day: CivilDate, dayAt: (instant: number) => CivilDate): number {
  let before = Number(utcOf(addDays(day, -1))) / MINUTE;
  let within = before + (2 * DAY) / MINUTE;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayAt(middle * MINUTE) < day) before = middle;
    else within = middle;
  }
  return within * MINUTE;
}
