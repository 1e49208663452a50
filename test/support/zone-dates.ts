import type { CivilDate } from '../../src/calendar/civil-date';
import type { SheetDates } from '../../src/cells/sheet-dates';

const HOUR = 3_600_000;

/** Date cells as a spreadsheet in one IANA zone holds them, whatever zone the machine is in. */
export interface ZoneDates extends SheetDates {
  /** The date cell for yyyy-MM-dd, or for yyyy-MM-ddTHH:mm as many hours and minutes later. */
  readonly cell: (text: string) => Date;
  /** The day of a date cell as yyyy-MM-dd; a cell that is not the first instant of its day is an error. */
  readonly textOf: (cell: Date) => string;
}

function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** Reads the day of an instant as the number yyyymmdd, so that days compare in order. */
function dayReader(zone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    era: 'short',
  });
  return (time) => {
    const parts = new Map(format.formatToParts(time).map((part) => [part.type, part.value]));
    return Number(`${parts.get('year')}${parts.get('month')}${parts.get('day')}`);
  };
}

/** The first instant of a day, found by halving, since a zone's days never run backwards. */
function firstInstant(day: number, dayOfTime: (time: number) => number): number {
  const noonThere = Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100, 12);
  let [before, inside] = [noonThere - 40 * HOUR, noonThere + 40 * HOUR];
  while (inside - before > 1) {
    const middle = Math.floor((before + inside) / 2);
    if (dayOfTime(middle) >= day) inside = middle;
    else before = middle;
  }
  return inside;
}

export function zoneDates(zone = 'Asia/Shanghai'): ZoneDates {
  const readDay = dayReader(zone);
  const dayOfTime = memoised(readDay);
  const startOf = memoised((day: number) => firstInstant(day, readDay));
  const numberOf = (text: string): number => Number(text.slice(0, 10).replaceAll('-', ''));
  return {
    dayOf: (instant) => dayOfTime(instant.getTime()) as CivilDate,
    cellOf: (day) => new Date(startOf(day)),
    cell: (text) => {
      const [hours = 0, minutes = 0] = text.slice(11).split(':').map(Number);
      return new Date(startOf(numberOf(text)) + hours * HOUR + minutes * 60_000);
    },
    textOf: (cell) => {
      const day = dayOfTime(cell.getTime());
      if (cell.getTime() !== startOf(day)) throw new Error(`${cell.toISOString()} is no midnight in ${zone}`);
      const digits = String(day);
      return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    },
  };
}
