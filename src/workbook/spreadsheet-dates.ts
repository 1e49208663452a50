import type { CivilDate } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import type { SheetDates } from '../cells/sheet-dates';
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
  (zone: string): SheetDates =>
    zoneDates((instant) => {
      const text = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd');
      return Number(text.replace(/-/g, '')) as CivilDate;
    }),
);
