import { calendarDay } from '../calendar/calendar-day';
import { addDays, type CivilDate } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import { readDay } from '../cells/read-date';
import type { SheetDates } from '../cells/sheet-dates';
import { bareCell } from './bare-cell';

/** As exports write it, 2018-09-01 18:18:00, and Excel when it saves them: 2018/9/1 18:18. */
const DAY_AND_TIME = /^\d{4}[-/]\d\d?[-/]\d\d? \d\d?:\d\d(?::\d\d)?$/;

/**
 * Reads the civil day of a cell that also tells the time of day. A file of 200,000 lines has a few hundred days, so each
 * is read once.
 * @returns a reader that gives undefined for a blank cell and throws CellProblem
 */
export function orderDayReader(dates: SheetDates): (cell: unknown) => CivilDate | undefined {
  const quick: SheetDates = { ...dates, dayOf: dayBetweenMidnights(dates) };
  const dayOfText = remembered((text: string) => ({ day: readDay(text, quick) }));
  return (cell) => {
    const bare = bareCell(cell);
    if (typeof bare !== 'string' || !DAY_AND_TIME.test(bare)) return readDay(bare, quick);
    return dayOfText(bare.slice(0, bare.indexOf(' '))).day;
  };
}

const DAY_LENGTH = 86_400_000;
const DAY_ZERO = calendarDay(19700101);
/** Instants outside these have no midnights on either side that are worth asking for. */
const [EARLIEST, LATEST] = [Date.UTC(2000, 0, 1), Date.UTC(2200, 0, 1)];

/**
 * The day of an instant, found between the midnights of the sheet's time zone: every second of a day is an instant of
 * its own, and to ask Google about each would take longer than all the rest.
 */
function dayBetweenMidnights(dates: SheetDates): SheetDates['dayOf'] {
  const midnights = remembered((utcDay: number) =>
    [-1, 0, 1, 2].map((days) => {
      const day = addDays(DAY_ZERO, utcDay + days);
      return { day, begins: Number(dates.cellOf(day)) };
    }),
  );
  return (instant) => {
    const time = Number(instant);
    if (!(time >= EARLIEST && time < LATEST)) return dates.dayOf(instant);
    const around = midnights(Math.floor(time / DAY_LENGTH));
    const later = around.findIndex(({ begins }) => begins > time);
    return around[later - 1]?.day ?? dates.dayOf(instant);
  };
}
