import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf } from '../calendar/civil-month';
import type { Answer } from './answer';
import { answerContinuity, isIdle, longestIdleRun, monthsMaybeIdle, runningIdleRun } from './continuity';
import type { AssessedCycle } from './cycle';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';

/** Article 4(3) for one cycle, as it stands on a day. */
export interface ContinuityReview {
  /** The longest run of idle months that passes. */
  readonly limit: number;
  readonly longestRun: number;
  /** The run that the last judged month ends; 0 where that month is not idle, and where the running month has sold. */
  readonly runningRun: number;
  readonly unknownMonths: readonly CivilMonth[];
  readonly answer: Answer;
  /** Whether the run that goes on is one month short of the longest allowed, or at it. */
  readonly isNearLimit: boolean;
}

/**
 * The last day on which the running idle run can still be broken, inclusive: with that day's month idle too, the run is
 * over the limit. undefined where the cycle ends before, or where no month is judged yet.
 */
export function lastDayToResume(
  cycle: AssessedCycle,
  date: CivilDate,
  { limit, runningRun }: ContinuityReview,
): CivilDate | undefined {
  const last = judgedMonths(cycle, date).pop();
  if (last === undefined) return undefined;
  const deciding = addMonths(last, limit - runningRun + 1);
  return deciding <= cycle.lastMonth ? lastDayOf(deciding) : undefined;
}

/** The longest idle run that the cycle's governing standard lets pass, in months. */
export const idleLimitOf = ({ phase, standard }: AssessedCycle): number => standard[phase].longestIdleRun;

export function reviewContinuity(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
): ContinuityReview {
  const judged = judgedMonths(cycle, date);
  const limit = idleLimitOf(cycle);
  // The month of the date itself, though it is judged on its last day only.
  const hasResumed = isIdle(recordOf(records, monthOf(date))) === false;
  const runningRun = hasResumed ? 0 : runningIdleRun(judged, records);
  return {
    limit,
    longestRun: longestIdleRun(judged, records),
    runningRun,
    unknownMonths: monthsMaybeIdle(judged, records),
    answer: answerContinuity(judged, records, limit),
    isNearLimit: runningRun > 0 && runningRun >= limit - 1,
  };
}
