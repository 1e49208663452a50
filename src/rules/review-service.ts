import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, lastDayOf } from '../calendar/civil-month';
import type { Answer } from './answer';
import type { AssessedCycle } from './cycle';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';
import {
  answerService,
  equalsTarget,
  isFailedMonth,
  monthsWithoutScore,
  staysBelowLimit,
} from './service-score';
import type { Target, TargetsOn } from './target';

/** Article 4(2) for one cycle, as it stands on a day. The count starts anew with each cycle, not at a node. */
export interface ServiceReview {
  /** Of the day; a month is held against the target of its own last day. */
  readonly target: Target;
  readonly limit: Target;
  readonly failed: readonly CivilMonth[];
  /** Judged months whose score equals the target. */
  readonly equal: readonly CivilMonth[];
  readonly unscored: readonly CivilMonth[];
  /** Judged months whose category has no score target, though the day's has. */
  readonly untargeted: readonly CivilMonth[];
  readonly answer: Answer;
  /** Whether one more failed month would reach the limit. */
  readonly isOneMonthFromLimit: boolean;
  /** The last judged month's score, where it lies below the user's own warning line. */
  readonly belowWarningLine:
    | { readonly month: CivilMonth; readonly score: number; readonly line: number }
    | undefined;
}

export function reviewService(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  targetsOn: TargetsOn,
): ServiceReview {
  const { score: target, failedMonthLimit: limit, warningLine } = targetsOn(date);
  const { comparison } = cycle.standard.score;
  const judged = judgedMonths(cycle, date);
  const targetOf = (month: CivilMonth) => targetsOn(lastDayOf(month)).score;
  const scoreOf = (month: CivilMonth) => recordOf(records, month).score;
  const failed = judged.filter((month) => isFailedMonth(scoreOf(month), targetOf(month), comparison));
  const unscored = monthsWithoutScore(judged, records);
  const untargeted =
    target.kind === 'missing' ? [] : judged.filter((month) => targetOf(month).kind === 'missing');
  const unknown = judged.filter((month) => unscored.includes(month) || untargeted.includes(month));
  const answer = answerService(failed, unknown, target, limit);
  return {
    target,
    limit,
    failed,
    equal: judged.filter((month) => isEqual(scoreOf(month), targetOf(month))),
    unscored,
    untargeted,
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
