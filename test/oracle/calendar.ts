/** A civil day of the calendar as the oracle walks it. `text` is yyyy-MM-dd, `month` its yyyy-MM. */
export interface CalendarDay {
  readonly text: string;
  readonly month: string;
  readonly opensMonth: boolean;
  readonly closesMonth: boolean;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Every civil day from January 1 of the first year to December 31 of the last, in order. */
export function calendarOf(firstYear: number, lastYear: number): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  let [year, month, day] = [firstYear, 1, 1];
  while (year <= lastYear) {
    const length = lengthOfMonth(year, month);
    days.push({
      text: `${year}-${two(month)}-${two(day)}`,
      month: `${year}-${two(month)}`,
      opensMonth: day === 1,
      closesMonth: day === length,
    });
    day += 1;
    if (day > length) [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return days;
}

/** The calendar of the tests, long enough for every store that they open (2032 at the latest) to live thirty years. */
export const CALENDAR: readonly CalendarDay[] = calendarOf(2008, 2065);

const POSITIONS: ReadonlyMap<string, number> = new Map(CALENDAR.map((day, index) => [day.text, index]));

/** The index of a yyyy-MM-dd in CALENDAR. */
export function positionOf(text: string): number {
  const position = POSITIONS.get(text);
  if (position === undefined) throw new Error(`the oracle's calendar has no day ${text}`);
  return position;
}

export function dayAt(position: number): CalendarDay {
  const day = CALENDAR[position];
  if (day === undefined) throw new Error(`the oracle's calendar ends before position ${position}`);
  return day;
}

/** The day that lies so many steps later, or earlier where the number is negative. */
export const daysAfter = (text: string, steps: number): string => dayAt(positionOf(text) + steps).text;

/** The days from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): readonly string[] {
  return CALENDAR.slice(positionOf(first), positionOf(last) + 1).map((day) => day.text);
}
