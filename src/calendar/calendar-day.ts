import type { CivilDate } from './civil-date';

/**
 * A civil day that is written out in the code: calendarDay(20220708) is 8 July 2022. A day that the calendar does not
 * have, such as calendarDay(20250230), does not compile.
 */
export function calendarDay<const Yyyymmdd extends number>(yyyymmdd: Existing<Yyyymmdd>): CivilDate;
export function calendarDay(yyyymmdd: unknown): unknown {
  return yyyymmdd;
}

/** The number itself where the calendar has such a day; otherwise the sentence that the compiler then shows. */
type Existing<N extends number> =
  `${N}` extends `${infer Thousands extends Digit}${infer Hundreds extends Digit}${infer Tens extends Digit}${infer Ones extends Digit}${infer MonthAndDay}`
    ? MonthAndDay extends EveryYear
      ? N
      : [MonthAndDay, IsLeap<`${Thousands}${Hundreds}`, `${Tens}${Ones}`>] extends ['0229', true]
        ? N
        : 'the calendar has no such day'
    : 'the calendar has no such day';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type UpTo28 = `0${Exclude<Digit, '0'>}` | `1${Digit}` | `2${Exclude<Digit, '9'>}`;
type UpTo30 = UpTo28 | '29' | '30';

/** Month and day of the days that every year has. */
type EveryYear =
  | `02${UpTo28}`
  | `${'04' | '06' | '09' | '11'}${UpTo30}`
  | `${'01' | '03' | '05' | '07' | '08' | '10' | '12'}${UpTo30 | '31'}`;

/** The pairs of digits that are divisible by four. */
type Fourth =
  | `${'0' | '2' | '4' | '6' | '8'}${'0' | '4' | '8'}`
  | `${'1' | '3' | '5' | '7' | '9'}${'2' | '6'}`;

/** A year is a leap year where four divides it; of the years that end a century, where four divides the century. */
type IsLeap<Century extends string, Year extends string> = (Year extends '00' ? Century : Year) extends Fourth
  ? true
  : false;
