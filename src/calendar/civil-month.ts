import { type CivilDate, twoDigits } from './civil-date';

/** A calendar month, as the number yyyymm: July 2022 is 202207. It sorts by `<` and can be the key of a Map. */
export type CivilMonth = number & { readonly kind: 'civil month' };

export const monthOf = (date: CivilDate): CivilMonth => Math.floor(date / 100) as CivilMonth;

export const firstDayOf = (month: CivilMonth): CivilDate => (month * 100 + 1) as CivilDate;

export function lastDayOf(month: CivilMonth): CivilDate {
  const number = month % 100;
  const days = number === 2 ? 28 + Number(isLeapYear(yearOf(month))) : LENGTHS[number - 1];
  return (month * 100 + (days ?? Number.NaN)) as CivilDate;
}

/** The lengths of the months in days; February's is that of a common year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The next last day of a month: of the day's own month or, where the day is that day itself, of the month after. */
export function nextMonthEnd(date: CivilDate): CivilDate {
  const end = lastDayOf(monthOf(date));
  return end > date ? end : lastDayOf(addMonths(monthOf(date), 1));
}

/** The month as text, yyyy-MM. */
export const isoMonth = (month: CivilMonth): string => `${yearOf(month)}-${twoDigits(month % 100)}`;

/** The month that lies `months` months later, or earlier where the number is negative. */
export function addMonths(month: CivilMonth, months: number): CivilMonth {
  const count = countOf(month) + months;
  return (Math.floor(count / 12) * 100 + (count % 12) + 1) as CivilMonth;
}

/** How many months `later` comes after `earlier`: 0 for the same month, negative where it comes before. */
export const monthsBetween = (earlier: CivilMonth, later: CivilMonth): number =>
  countOf(later) - countOf(earlier);

/** The months since the year 0. */
const countOf = (month: CivilMonth): number => yearOf(month) * 12 + (month % 100) - 1;

export const yearOf = (month: CivilMonth): number => Math.floor(month / 100);

/** The months from `first` to `last`, both included; none where `last` comes before `first`. */
export function monthsFrom(first: CivilMonth, last: CivilMonth): CivilMonth[] {
  const months: CivilMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Reads a month that a text names. @param month yyyy-MM */
export const monthOfText = (month: string): CivilMonth => Number(month.replace('-', '')) as CivilMonth;
