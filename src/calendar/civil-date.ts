const DAY = 86_400_000;

/**
 * A civil day, as the number yyyymmdd: 8 July 2022 is 20220708. It has no time and no zone, sorts by `<`, and can be
 * the key of a Map. Only this folder makes civil days, so whatever has this type is a day that exists.
 */
export type CivilDate = number & { readonly kind: 'civil date' };

/** @param month 1 to 12. @returns undefined where the calendar has no such day */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const date = (year * 10_000 + month * 100 + day) as CivilDate;
  // A day that does not exist rolls over to another one.
  return civilDateOf(new Date(Date.UTC(year, month - 1, day))) === date ? date : undefined;
}

export const yearOf = (date: CivilDate): number => Math.floor(date / 10_000);
export const monthNumberOf = (date: CivilDate): number => Math.floor(date / 100) % 100;
export const dayOf = (date: CivilDate): number => date % 100;

/** The day as text, yyyy-MM-dd. */
export function isoDate(date: CivilDate): string {
  return `${yearOf(date)}-${twoDigits(monthNumberOf(date))}-${twoDigits(dayOf(date))}`;
}

/** The day that lies `days` days later, or earlier where the number is negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  civilDateOf(new Date(utcOf(date) + days * DAY));

/** How many days `later` lies after `earlier`: 0 for the same day, negative where it lies before. */
export const daysBetween = (earlier: CivilDate, later: CivilDate): number =>
  (utcOf(later) - utcOf(earlier)) / DAY;

/**
 * The instant at which the day begins in UTC, where every day exists and has 24 hours; on the machine's own clock some days
 * do not exist.
 */
export const utcOf = (date: CivilDate): number =>
  Date.UTC(yearOf(date), monthNumberOf(date) - 1, dayOf(date));

/** The civil day of an instant in UTC. */
export const civilDateOf = (utc: Date): CivilDate =>
  (utc.getUTCFullYear() * 10_000 + (utc.getUTCMonth() + 1) * 100 + utc.getUTCDate()) as CivilDate;

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
