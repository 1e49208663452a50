import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo, differenceInCalendarMonths, lastDayOfMonth } from 'date-fns';
import { type CivilDate, civilDateOf, twoDigits } from './civil-date';
import { remembered } from './remembered';

/** A calendar month, as the number yyyymm: July 2022 is 202207. It sorts by `<` and can be the key of a Map. */
export type CivilMonth = number & { readonly kind: 'civil month' };

export const monthOf = (date: CivilDate): CivilMonth => Math.floor(date / 100) as CivilMonth;

export const firstDayOf = (month: CivilMonth): CivilDate => (month * 100 + 1) as CivilDate;

export const lastDayOf: (month: CivilMonth) => CivilDate = remembered((month) =>
  civilDateOf(lastDayOfMonth(utcOf(month))),
);

/** The next last day of a month: of the day's own month or, where the day is that day itself, of the month after. */
export function nextMonthEnd(date: CivilDate): CivilDate {
  const end = lastDayOf(monthOf(date));
  return end > date ? end : lastDayOf(addMonths(monthOf(date), 1));
}

/** The month as text, yyyy-MM. */
export const isoMonth = (month: CivilMonth): string => `${Math.floor(month / 100)}-${twoDigits(month % 100)}`;

/** The month that lies `months` months later, or earlier where the number is negative. */
export const addMonths = (month: CivilMonth, months: number): CivilMonth => laterThan(month)(months);

const laterThan = remembered((month: CivilMonth) =>
  remembered((months: number) => {
    const later = addMonthsTo(utcOf(month), months);
    return (later.getFullYear() * 100 + later.getMonth() + 1) as CivilMonth;
  }),
);

/** How many months `later` comes after `earlier`: 0 for the same month, negative where it comes before. */
export const monthsBetween = (earlier: CivilMonth, later: CivilMonth): number =>
  differenceInCalendarMonths(utcOf(later), utcOf(earlier));

/** The months from `first` to `last`, both included; none where `last` comes before `first`. */
export function monthsFrom(first: CivilMonth, last: CivilMonth): CivilMonth[] {
  const months: CivilMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

const utcOf = (month: CivilMonth): Date => new UTCDateMini(Math.floor(month / 100), (month % 100) - 1, 1);

/** Reads a month that a text names. @param month yyyy-MM */
export const monthOfText = (month: string): CivilMonth => Number(month.replace('-', '')) as CivilMonth;
