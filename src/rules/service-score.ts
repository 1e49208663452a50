import type { CivilMonth } from '../calendar/civil-month';
import type { Comparison } from '../standards/standard';
import { type Answer, MET, MISSED, TARGET_MISSING, UNNEEDED, unknownFor } from './answer';
import { withoutBinaryNoise } from './figure';
import { type MonthRecords, recordOf } from './month-record';
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

/** Of one target for all the months. */
export const failedMonths = (
  months: readonly CivilMonth[],
  records: MonthRecords,
  target: Target,
  comparison: Comparison,
): readonly CivilMonth[] =>
  months.filter((month) => isFailedMonth(recordOf(records, month).score, target, comparison));

export const monthsWithoutScore = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] => months.filter((month) => recordOf(records, month).score === undefined);

/** Article 4(2), 小于: the limit itself fails. */
export const staysBelowLimit = (count: number, limit: number): boolean => count < limit;

/** @param failed months that did not pass. @param unscored months whose score is unknown */
export function answerService(
  failed: readonly CivilMonth[],
  unscored: readonly CivilMonth[],
  score: Target,
  limit: Target,
): Answer {
  if (score.kind === 'not applicable' || limit.kind === 'not applicable') return UNNEEDED;
  if (score.kind === 'missing' || limit.kind === 'missing') return TARGET_MISSING;
  if (!staysBelowLimit(failed.length, limit.value)) return MISSED;
  return staysBelowLimit(failed.length + unscored.length, limit.value) ? MET : unknownFor(unscored);
}
