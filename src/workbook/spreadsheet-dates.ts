import { remembered } from '../calendar/remembered';
import type { SheetDates } from '../cells/sheet-dates';
import { zoneClock } from '../cells/zone-clock';
import { zoneDates } from '../cells/zone-dates';

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

/**
 * The dates of a zone, which are remembered for as long as the script stays loaded, since each question to Google is
 * slow.
 */
const datesIn = remembered(
  (zone: string): SheetDates => zoneDates(zoneClock(zone, (instant) => offsetAt(instant, zone))),
);

/** The zone's offset from UTC at the instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const text = Utilities.formatDate(new Date(instant), zone, 'yyyy MM dd HH mm ss');
  const [year = 0, month = 0, day = 0, ...time] = text.split(' ').map(Number);
  const [hour = 0, minute = 0, second = 0] = time;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
