import type { CivilMonth } from '../calendar/civil-month';
import { type Answer, MET, MISSED, unknownFor } from './answer';
import { type MonthRecord, type MonthRecords, recordOf } from './month-record';

/**
 * Article 4(3): a month is idle when any of these is known: nothing listed, nothing sold, no main category.
 * @returns undefined where it can't be told
 */
export function isIdle({ sales, listings, withoutMainCategory }: MonthRecord): boolean | undefined {
  if (sales === 0 || listings === 0 || withoutMainCategory) return true;
  return sales === undefined ? undefined : false;
}

/** @param months consecutive months of one cycle: a run never crosses a cycle's edge */
export const longestIdleRun = (months: readonly CivilMonth[], records: MonthRecords): number =>
  longestRun(months, (month) => isIdle(recordOf(records, month)) === true);

/** The length of the known idle run that the last of the months ends. */
export function runningIdleRun(months: readonly CivilMonth[], records: MonthRecords): number {
  let run = 0;
  for (const month of months) run = isIdle(recordOf(records, month)) === true ? run + 1 : 0;
  return run;
}

export const monthsMaybeIdle = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] => months.filter((month) => isIdle(recordOf(records, month)) === undefined);

/** Article 4(3), 不超过: a run as long as the limit still passes. */
export const staysWithinIdleLimit = (run: number, limit: number): boolean => run <= limit;

export function answerContinuity(
  months: readonly CivilMonth[],
  records: MonthRecords,
  limit: number,
): Answer {
  if (!staysWithinIdleLimit(longestIdleRun(months, records), limit)) return MISSED;
  const longestPossible = longestRun(months, (month) => isIdle(recordOf(records, month)) !== false);
  return staysWithinIdleLimit(longestPossible, limit) ? MET : unknownFor(monthsMaybeIdle(months, records));
}

function longestRun(months: readonly CivilMonth[], counts: (month: CivilMonth) => boolean): number {
  let run = 0;
  let longest = 0;
  for (const month of months) {
    run = counts(month) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
