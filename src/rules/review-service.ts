import type { CivilDate } from '../calendar/civil-date';
import type { CivilMonth } from '../calendar/civil-month';
import type { Answer } from './answer';
import type { Cycle } from './cycle';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';
import {
  answerService,
  equalsTarget,
  failedMonths,
  monthsWithoutScore,
  staysBelowLimit,
} from './service-score';
import type { Target, Targets } from './target';

/** Article 4(2) for one cycle, as it stands on a day. The count starts anew with each cycle, not at a node. */
export interface ServiceReview {
  readonly target: Target;
  readonly limit: Target;
  readonly failed: readonly CivilMonth[];
  /** Judged months whose score equals the target. */
  readonly equal: readonly CivilMonth[];
  readonly unscored: readonly CivilMonth[];
  readonly answer: Answer;
  /** Whether one more failed month would reach the limit. */
  readonly isOneMonthFromLimit: boolean;
  /** The last judged month's score, where it lies below the user's own warning line. */
  readonly belowWarningLine:
    | { readonly month: CivilMonth; readonly score: number; readonly line: number }
    | undefined;
}

export function reviewService(
  cycle: Cycle,
  date: CivilDate,
  records: MonthRecords,
  { score: target, failedMonthLimit: limit, warningLine }: Targets,
): ServiceReview {
  const judged = judgedMonths(cycle, date);
  const unscored = monthsWithoutScore(judged, records);
  const failed =
    target.kind === 'figure'
      ? failedMonths(judged, records, target.value, cycle.standard.score.comparison)
      : [];
  const answer = answerService(failed, unscored, target, limit);
  return {
    target,
    limit,
    failed,
    equal: judged.filter((month) => isEqual(recordOf(records, month).score, target)),
    unscored,
    answer,
    isOneMonthFromLimit:
      answer.kind !== 'not applicable' &&
      limit.kind === 'figure' &&
      !staysBelowLimit(failed.length + 1, limit.value),
    belowWarningLine: scoreBelowLine(judged, records, warningLine),
  };
}

const isEqual = (score: number | undefined, target: Target): boolean =>
  score !== undefined && target.kind === 'figure' && equalsTarget(score, target.value);

function scoreBelowLine(
  judged: readonly CivilMonth[],
  records: MonthRecords,
  line: number | undefined,
): ServiceReview['belowWarningLine'] {
  const month = judged[judged.length - 1];
  if (month === undefined || line === undefined) return undefined;
  const { score } = recordOf(records, month);
  return score !== undefined && score < line ? { month, score, line } : undefined;
}
