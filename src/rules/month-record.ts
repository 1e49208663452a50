import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../calendar/civil-month';
import type { Cycle } from './cycle';

/** What is known of a store's month. What is undefined is unknown: never zero, never a pass. */
export interface MonthRecord {
  /** Eligible sales, CNY (article 5(2)); can be negative where refunds exceed the month's sales. */
  readonly sales?: number | undefined;
  /** The score of the month's last day (article 4(2)). */
  readonly score?: number | undefined;
  /** Set where the platform is known to have given no score: nothing was left out, and it neither passes nor fails. */
  readonly hasNoScore?: boolean | undefined;
  /** Items listed. */
  readonly listings?: number | undefined;
  /** Set where the store is known to have had no main category. */
  readonly withoutMainCategory?: boolean | undefined;
  /** The platform's own word on the cycle that the month belongs to. It prevails over what is computed. */
  readonly cycleResult?: CycleResult | undefined;
}

export type CycleResult = 'passed' | 'failed';

export type MonthRecords = ReadonlyMap<CivilMonth, MonthRecord>;

const NOTHING_KNOWN: MonthRecord = {};

export const recordOf = (records: MonthRecords, month: CivilMonth): MonthRecord =>
  records.get(month) ?? NOTHING_KNOWN;

/** A month is judged from its last day on; the current, unfinished one is not judged yet. */
export function judgedMonths(cycle: Cycle, date: CivilDate): CivilMonth[] {
  const present = monthOf(date);
  const latest = lastDayOf(present) <= date ? present : addMonths(present, -1);
  return monthsFrom(cycle.firstMonth, Math.min(latest, cycle.lastMonth) as CivilMonth);
}
