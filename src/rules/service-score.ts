import type { CivilDate } from '../calendar/civil-date';
import {
  addMonths,
  type CivilMonth,
  firstDayOf,
  monthOf,
  monthsBetween,
  monthsFrom,
} from '../calendar/civil-month';
import type { Comparison } from '../standards/standard';
import { type Answer, MET, MISSED, TARGET_MISSING, UNNEEDED, unknownFor } from './answer';
import type { AssessedCycle } from './cycle';
import { withoutBinaryNoise } from './figure';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';
import type { Target } from './target';

/** Article 4(2), 超过: under the strict comparison an equal score does not pass the month. */
export function passesMonth(score: number, target: number, comparison: Comparison): boolean {
  const difference = withoutBinaryNoise(score - target);
  return comparison === 'above' ? difference > 0 : difference >= 0;
}

export const equalsTarget = (score: number, target: number): boolean =>
  withoutBinaryNoise(score - target) === 0;

/** A month counts as failed only where both its score and its target are known. */
export const isFailedMonth = (score: number | undefined, target: Target, comparison: Comparison): boolean =>
  score !== undefined && target.kind === 'figure' && !passesMonth(score, target.value, comparison);

/** What a month's score is to its target. "equal to target" is a month that a strict comparison fails. */
export type ScoreOutcome = 'passed' | 'equal to target' | 'missed' | 'no data' | 'not applicable';

export function judgeScore(
  score: number | undefined,
  target: Target | undefined,
  comparison: Comparison,
): ScoreOutcome {
  if (target?.kind === 'not applicable') return 'not applicable';
  if (score === undefined || target?.kind !== 'figure') return 'no data';
  if (passesMonth(score, target.value, comparison)) return 'passed';
  return equalsTarget(score, target.value) ? 'equal to target' : 'missed';
}

/** The failed months where one target holds for all of them. */
export const failedMonths = (
  months: readonly CivilMonth[],
  records: MonthRecords,
  target: Target,
  comparison: Comparison,
): readonly CivilMonth[] =>
  months.filter((month) => isFailedMonth(recordOf(records, month).score, target, comparison));

/** The months whose score is left out, and still to be filled in. */
export const monthsWithoutScore = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] =>
  months.filter((month) => {
    const { score, hasNoScore } = recordOf(records, month);
    return score === undefined && !hasNoScore;
  });

/** The months for which the platform gave no score: there is nothing to fill in. */
export const monthsNotScored = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] => months.filter((month) => recordOf(records, month).hasNoScore === true);

/** The months of which it can't be told whether they passed: for an answer that must be certain, why they have no score is all one. */
export const monthsOfUnknownScore = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] => months.filter((month) => recordOf(records, month).score === undefined);

/** Article 4(2), 小于: the limit itself fails. */
export const staysBelowLimit = (count: number, limit: number): boolean => count < limit;

/**
 * The judged months of the cycle by the periods within which failed months are counted, up to the period of the day: one,
 * the whole cycle, under most standards. Of the last period no month may be judged yet.
 */
export function countingPeriods(cycle: AssessedCycle, date: CivilDate): CivilMonth[][] {
  const { monthsCounted } = cycle.standard.score;
  const begun = monthsFrom(cycle.firstMonth, cycle.lastMonth).filter((month) => firstDayOf(month) <= date);
  const judged = judgedMonths(cycle, date);
  const periods: CivilMonth[][] = [];
  for (let first = 0; first < begun.length; first += monthsCounted) {
    const period = begun.slice(first, first + monthsCounted);
    periods.push(judged.filter((month) => period.includes(month)));
  }
  return periods;
}

/** How many months a counting period of the cycle has. */
export const monthsInPeriod = ({ phase, standard }: AssessedCycle): number =>
  Math.min(standard.score.monthsCounted, standard[phase].months);

/** The last month of the period that the day lies in. */
export function lastCountedMonth({ firstMonth, standard }: AssessedCycle, date: CivilDate): CivilMonth {
  const { monthsCounted } = standard.score;
  const period = Math.floor(monthsBetween(firstMonth, monthOf(date)) / monthsCounted);
  return addMonths(firstMonth, (period + 1) * monthsCounted - 1);
}

/** How the months of one counting period stand. */
export interface CountedPeriod {
  /** Months that did not pass. */
  readonly failed: readonly CivilMonth[];
  /** Months of which it can't be told. */
  readonly unknown: readonly CivilMonth[];
}

/** One period that reaches the limit fails the cycle, whatever the others hold. */
export function answerService(periods: readonly CountedPeriod[], score: Target, limit: Target): Answer {
  if (score.kind === 'not applicable' || limit.kind === 'not applicable') return UNNEEDED;
  if (score.kind === 'missing' || limit.kind === 'missing') return TARGET_MISSING;
  if (periods.some(({ failed }) => !staysBelowLimit(failed.length, limit.value))) return MISSED;
  const open = periods.filter(
    ({ failed, unknown }) => !staysBelowLimit(failed.length + unknown.length, limit.value),
  );
  return open.length === 0 ? MET : unknownFor(open.flatMap(({ unknown }) => unknown));
}
