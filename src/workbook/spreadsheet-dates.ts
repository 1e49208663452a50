import { addDays, type CivilDate, utcOf } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import type { SheetDates } from '../cells/sheet-dates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Reads and makes date cells in the time zone of the open spreadsheet, which is asked for once, and only when a date
 * cell turns up. The script's own zone, which JavaScript's getters use, is another one for most users.
 */
export function spreadsheetDates(): SheetDates {
  let dates: SheetDates | undefined;
  const inZone = (): SheetDates => {
    dates ??= datesIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return dates;
  };
  return {
    dayOf: (instant) => inZone().dayOf(instant),
    cellOf: (day) => inZone().cellOf(day),
  };
}

/** What was once asked of a zone is known for as long as the script stays loaded: each question to Google is slow. */
const datesIn = remembered((zone: string): SheetDates => {
  let latestOffset = 0;

  const dayAt = remembered((instant: number): CivilDate => {
    const text = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd');
    return Number(text.replace(/-/g, '')) as CivilDate;
  });

  const instantOf = remembered((day: CivilDate): number => {
    const midnight = Number(utcOf(day));
    // Most days of a zone begin at one offset: it is tried before the day's beginning is searched for.
    const likely = midnight - latestOffset;
    const instant = isFirstInstantOf(day, likely, dayAt) ? likely : firstInstantOf(day, dayAt);
    latestOffset = midnight - instant;
    return instant;
  });

  return {
    dayOf: (instant) => dayAt(Number(instant)),
    cellOf: (day) => new Date(instantOf(day)),
  };
});

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
