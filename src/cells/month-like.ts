import { addDays, type CivilDate, civilDate, dayOf, daysBetween } from '../calendar/civil-date';
import { type CivilMonth, firstDayOf, isoMonth, lastDayOf, monthOf } from '../calendar/civil-month';
import { isDateCell } from './cell';
import { SERIAL_DAY_ZERO } from './serial-day';
import type { SheetDates } from './sheet-dates';

const COMPACT = /^(\d{4})(\d\d)(\d\d)?$/;
const PARTED = /^(\d{4})([-/.年])(\d{1,2})(?:([-/.月])(\d{1,2}))?([月日号]?)$/;
/** A number below this counts the days since 1899; from this number on, its digits are a month or a day. */
const FIRST_OF_DIGITS = 100_000;

/**
 * Writes the month as another month's cell is written: as a date, a number or a text with the same signs, on the same
 * day of the month.
 * @example like the text 2023年6月, August 2023 is 2023年8月; like a date cell of 30 June, it is 31 August
 * @returns yyyy-MM where the cell's way of writing is not known
 */
export function monthLike(cell: unknown, month: CivilMonth, dates: SheetDates): Date | number | string {
  if (isDateCell(cell)) return dates.cellOf(sameDayIn(month, dates.dayOf(cell)));
  if (typeof cell === 'number') return numberLike(cell, month);
  return (typeof cell === 'string' && textLike(cell.trim(), month)) || isoMonth(month);
}

/** The last day of a month stays the last. */
function sameDayIn(month: CivilMonth, like: CivilDate): CivilDate {
  const last = lastDayOf(month);
  if (like === lastDayOf(monthOf(like))) return last;
  return addDays(firstDayOf(month), Math.min(dayOf(like), dayOf(last)) - 1);
}

function numberLike(cell: number, month: CivilMonth): number {
  if (cell >= FIRST_OF_DIGITS) return Number(digitsLike(String(cell), month) ?? month);
  const like = addDays(SERIAL_DAY_ZERO, Math.floor(cell));
  return daysBetween(SERIAL_DAY_ZERO, sameDayIn(month, like));
}

function digitsLike(digits: string, month: CivilMonth): string | undefined {
  const [, year, inner, day] = COMPACT.exec(digits) ?? [];
  const like = civilDate(Number(year), Number(inner), Number(day ?? 1));
  if (like === undefined) return undefined;
  return String(day ? sameDayIn(month, like) : month);
}

function textLike(text: string, month: CivilMonth): string | undefined {
  const [, year, sign = '', inner = '', secondSign = '', day, end = ''] = PARTED.exec(text) ?? [];
  const like = civilDate(Number(year), Number(inner), Number(day ?? 1));
  if (like === undefined) return digitsLike(text, month);
  const [newYear, newMonth] = [Math.floor(month / 100), String(month % 100).padStart(inner.length, '0')];
  const newDay = day ? String(dayOf(sameDayIn(month, like))).padStart(day.length, '0') : '';
  return `${newYear}${sign}${newMonth}${secondSign}${newDay}${end}`;
}
