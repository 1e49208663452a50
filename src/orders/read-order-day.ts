import { calendarDay } from '../calendar/calendar-day';
import { addDays, type CivilDate } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import { readDay } from '../cells/read-date';
import type { SheetDates } from '../cells/sheet-dates';
import { bareCell } from './bare-cell';

/** As exports write it, 2018-09-01 18:18:00, and Excel when it saves them: 2018/9/1 18:18. */
const DAY_AND_TIME = /^\d{4}[-/]\d\d?[-/]\d\d? \d\d?:\d\d(?::\d\d)?$/;

/** Programs that read days as counted fractions write midnight so where the fraction was a hair too small. */
const HAIR_BEFORE_MIDNIGHT = /^(\d{4}[-/]\d\d?[-/]\d\d?)[T ]23:59:59\.[5-9]\d*$/;

/**
 * Reads the civil day of a cell that also tells the time of day. A file of 200,000 lines has a few hundred days, so each
 * is read once. The time is rounded to the second before the day is taken: Excel shows 45443.99999999999 as midnight.
 * @returns a reader that gives undefined for a blank cell and throws CellProblem
 */
export function orderDayReader(dates: SheetDates): (cell: unknown) => CivilDate | undefined {
  const quick: SheetDates = { ...dates, dayOf: dayBetweenMidnights(dates) };
  const dayOfText = remembered((text: string) => ({ day: readDay(text, quick) }));
  return (cell) => {
    const bare = bareCell(cell);
    if (typeof bare === 'number') return readDay(toSeconds(bare), quick);
    if (typeof bare !== 'string') return readDay(bare, quick);
    if (DAY_AND_TIME.test(bare)) return dayOfText(bare.slice(0, bare.indexOf(' '))).day;
    const [, dayBefore] = HAIR_BEFORE_MIDNIGHT.exec(bare) ?? [];
    const day = readDay(dayBefore ?? bare, quick);
    return dayBefore === undefined || day === undefined ? day : addDays(day, 1);
  };
}

const DAY_LENGTH = 86_400_000;
const DAY_SECONDS = 86_400;

/** Rounds a counted day to the second. Other numbers, as 20240801, have no time and are left as they are. */
const toSeconds = (days: number): number =>
  Number.isInteger(days) ? days : Math.round(days * DAY_SECONDS) / DAY_SECONDS;

const DAY_ZERO = calendarDay(19700101);
/** The years whose midnights are worth asking for. */
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
    const time = Math.round(Number(instant) / 1000) * 1000;
    if (!(time >= EARLIEST && time < LATEST)) return dates.dayOf(instant);
    const around = midnights(Math.floor(time / DAY_LENGTH));
    const later = around.findIndex(({ begins }) => begins > time);
    return around[later - 1]?.day ?? dates.dayOf(instant);
  };
}
