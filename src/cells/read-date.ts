import { addDays, type CivilDate, civilDate, dayOf, isoDate } from '../calendar/civil-date';
import { type CivilMonth, firstDayOf, lastDayOf, monthOf } from '../calendar/civil-month';
import { TMALL_OPENED } from '../calendar/tmall-opened';
import { complaints } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import { isBlank, isDateCell, plainText, refuse } from './cell';
import { monthInText } from './month-in-text';
import { SERIAL_DAY_ZERO } from './serial-day';
import type { SheetDates } from './sheet-dates';

/** What a cell says about a day: the day itself, or only its month. */
type Moment = { readonly date: CivilDate } | { readonly month: CivilMonth };

/** Reads a day. @returns the civil day; a month means its last day; undefined for a blank cell. @throws CellProblem */
export function readDate(cell: unknown, dates: SheetDates): CivilDate | undefined {
  const moment = readMoment(cell, dates, complaints.notADate);
  if (!moment) return undefined;
  return 'date' in moment ? moment.date : lastDayOf(moment.month);
}

/**
 * Reads the first of several days, such as `from`; so a month means its first day here.
 * @returns undefined for a blank cell. @throws CellProblem
 */
export function readFirstDay(cell: unknown, dates: SheetDates): CivilDate | undefined {
  const moment = readMoment(cell, dates, complaints.notADate);
  if (!moment) return undefined;
  return 'date' in moment ? moment.date : firstDayOf(moment.month);
}

/**
 * Reads the day on which something happened; a month alone is refused, since it does not tell the day.
 * @returns undefined for a blank cell. @throws CellProblem
 */
export function readDay(cell: unknown, dates: SheetDates): CivilDate | undefined {
  const moment = readMoment(cell, dates, complaints.notADate);
  if (!moment) return undefined;
  return 'date' in moment ? moment.date : refuse(cell, complaints.notADate);
}

/**
 * Reads the first day of a cycle, which is the first of a month; so a month means its first day here.
 * @returns undefined for a blank cell. @throws CellProblem
 */
export function readCycleStart(cell: unknown, dates: SheetDates): CivilDate | undefined {
  const moment = readMoment(cell, dates, complaints.notACycleStart);
  if (!moment) return undefined;
  if ('month' in moment) return firstDayOf(moment.month);
  return dayOf(moment.date) === 1 ? moment.date : refuse(isoDate(moment.date), complaints.notACycleStart);
}

/** Reads a month. @returns the month, or the one that a day lies in; undefined for a blank cell. @throws CellProblem */
export function readMonth(cell: unknown, dates: SheetDates): CivilMonth | undefined {
  const moment = readMoment(cell, dates, complaints.notAMonth);
  if (!moment) return undefined;
  return 'month' in moment ? moment.month : monthOf(moment.date);
}

function readMoment(cell: unknown, dates: SheetDates, expected: Bilingual): Moment | undefined {
  if (isBlank(cell)) return undefined;
  const moment = momentOf(cell, dates);
  if (!moment) return refuse(cell, expected);
  const last = 'date' in moment ? moment.date : lastDayOf(moment.month);
  if (last >= TMALL_OPENED) return moment;
  return refuse(isDateCell(cell) ? isoDate(last) : cell, complaints.beforeTmall);
}

function momentOf(cell: unknown, dates: SheetDates): Moment | undefined {
  if (isDateCell(cell)) return momentOfDateCell(cell, dates);
  if (typeof cell === 'number') return momentOfNumber(cell);
  if (typeof cell === 'string') return momentOfText(cell);
  return undefined;
}

/** A day has a year of four digits, so that the days that follow from it exist too. */
const YEAR_10000 = Date.UTC(10_000, 0);
const YEAR_1901 = Date.UTC(1901, 0);

/** Sheets counts days from 30 December 1899, which is therefore the day that a cell shows that holds only a time. */
function momentOfDateCell(cell: Date, dates: SheetDates): Moment | undefined {
  const instant = cell.getTime();
  if (Number.isNaN(instant) || instant >= YEAR_10000) return undefined;
  return instant < YEAR_1901 ? refuse(cell, complaints.timeOnly) : { date: dates.dayOf(cell) };
}

function momentOfNumber(value: number): Moment | undefined {
  if (value >= 0 && value < 1) return refuse(value, complaints.timeOnly);
  if (value >= 20_000 && value < 80_001) return { date: addDays(SERIAL_DAY_ZERO, Math.floor(value)) };
  const digits = String(value);
  if (YEAR_POINT_MONTH.test(digits)) return refuse(value, complaints.monthAfterPoint);
  return momentOfDigits(digits);
}

function momentOfDigits(digits: string): Moment | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(digits) ?? [];
  return year && month ? momentFrom(year, month, day) : undefined;
}

const DAY_OR_MONTH = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})[日号])?)$/;
/** Typed as a number, October reads 2025.1, which is as good as January. */
const YEAR_POINT_MONTH = /^20\d\d\.\d{1,2}$/;

/** Whether a cell is a month that can't be told, since 2025.1 may be January or October. */
export const isMonthAfterPoint = (cell: unknown): boolean =>
  (typeof cell === 'number' && YEAR_POINT_MONTH.test(String(cell))) ||
  (typeof cell === 'string' && YEAR_POINT_MONTH.test(cell.normalize('NFKC').trim()));

const TIME_OF_DAY = /[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?$/;
const DAY_MONTH_YEAR = /^\d{1,2}([-/.])\d{1,2}\1(\d\d|\d{4})$/;

function momentOfText(cell: string): Moment | undefined {
  const text = plainText(cell).replace(TIME_OF_DAY, '').trim();
  if (DAY_MONTH_YEAR.test(text)) return refuse(cell, complaints.dayAndMonthSwapped);
  if (YEAR_POINT_MONTH.test(text)) return refuse(cell, complaints.monthAfterPoint);
  const [, year, , month, day, zhMonth, zhDay] = DAY_OR_MONTH.exec(text) ?? [];
  if (!year) return momentOfDigits(text) ?? momentOfMonthText(cell);
  return momentFrom(year, month ?? zhMonth ?? '', day ?? zhDay);
}

function momentOfMonthText(cell: string): Moment | undefined {
  const { year, month } = monthInText(cell) ?? {};
  if (month === undefined) return undefined;
  return year === undefined
    ? refuse(cell, complaints.whichYear)
    : momentFrom(String(year), String(month), undefined);
}

function momentFrom(year: string, month: string, day: string | undefined): Moment | undefined {
  const date = civilDate(Number(year), Number(month), Number(day ?? 1));
  if (date === undefined) return undefined;
  return day === undefined ? { month: monthOf(date) } : { date };
}
