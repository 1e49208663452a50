import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, lastDayOf } from '../calendar/civil-month';
import { type Answer, MISSED } from './answer';
import type { AssessedCycle } from './cycle';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';
import {
  answerService,
  countingPeriods,
  equalsTarget,
  isFailedMonth,
  lastCountedMonth,
  monthsInPeriod,
  monthsNotScored,
  monthsWithoutScore,
  staysBelowLimit,
} from './service-score';
import { mostLenientLimit, type Target, type TargetsOn } from './target';

/** Article 4(2) for one cycle, as it stands on a day. The count starts anew with each cycle, not at a node. */
export interface ServiceReview {
  /** Of the day; a month is held against the target of its own last day. */
  readonly target: Target;
  /** The most lenient of those of the categories that the store had in the cycle. */
  readonly limit: Target;
  /** The failed months of the period that reached the limit; else those of the present period. */
  readonly failed: readonly CivilMonth[];
  /** Judged months whose score equals the target. */
  readonly equal: readonly CivilMonth[];
  /** Judged months whose score is left out. */
  readonly unscored: readonly CivilMonth[];
  /** Judged months for which the platform gave no score. */
  readonly notScored: readonly CivilMonth[];
  /** Judged months whose category has no score target, though the day's has. */
  readonly untargeted: readonly CivilMonth[];
  readonly answer: Answer;
  /** Whether one more failed month would reach the limit. */
  readonly isOneMonthFromLimit: boolean;
  /** Whether, at the share of the judged months that failed, the limit would be reached: the product's own early warning. */
  readonly paceIsShort: boolean;
  /** Of the present counting period: its failed and its judged months, and how many months it has. */
  readonly pace: { readonly failed: number; readonly judged: number; readonly counted: number };
  /** Whether a month of the present counting period is still to be judged. */
  readonly isOpen: boolean;
  /** The last judged score, where it lies below the user's own warning line. A month that was given none hides none. */
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
  const { score: target, failedMonthLimit, warningLine } = targetsOn(date);
  const { comparison } = cycle.standard.score;
  const judged = judgedMonths(cycle, date);
  const targetOf = (month: CivilMonth) => targetsOn(lastDayOf(month)).score;
  const scoreOf = (month: CivilMonth) => recordOf(records, month).score;
  const limits = judged.map((month) => targetsOn(lastDayOf(month)).failedMonthLimit);
  const limit = mostLenientLimit(failedMonthLimit, limits);
  const failedOf = (months: readonly CivilMonth[]) =>
    months.filter((month) => isFailedMonth(scoreOf(month), targetOf(month), comparison));
  const judgedByScore = judged.filter((month) => targetOf(month).kind !== 'not applicable');
  const unscored = monthsWithoutScore(judgedByScore, records);
  const notScored = monthsNotScored(judgedByScore, records);
  const untargeted =
    target.kind === 'missing' ? [] : judged.filter((month) => targetOf(month).kind === 'missing');
  const periods = countingPeriods(cycle, date);
  const lost = lostMonths(periods, failedOf, (month) => {
    const index = judged.indexOf(month);
    return mostLenientLimit(limits[index] ?? limit, limits.slice(0, index));
  });
  const counted = periods.map((months) => ({
    failed: failedOf(months),
    unknown: months.filter((month) => [unscored, notScored, untargeted].some((some) => some.includes(month))),
  }));
  const answer = lost ? MISSED : answerService(counted, target, limit);
  const present = counted[counted.length - 1]?.failed ?? [];
  const presentJudged = periods[periods.length - 1]?.length ?? 0;
  const pace = { failed: present.length, judged: presentJudged, counted: monthsInPeriod(cycle) };
  const warns = answer.kind !== 'not applicable' && limit.kind === 'figure';
  return {
    target,
    limit: lost?.limit ?? limit,
    failed: lost?.failed ?? present,
    equal: judged.filter((month) => isEqual(scoreOf(month), targetOf(month))),
    unscored,
    notScored,
    untargeted,
    answer,
    isOneMonthFromLimit: warns && !staysBelowLimit(present.length + 1, limit.value),
    paceIsShort: warns && isScorePaceShort(pace, limit.value),
    pace,
    isOpen: lastDayOf(lastCountedMonth(cycle, date)) > date,
    belowWarningLine: scoreBelowLine(judged, records, warningLine),
  };
}

/** One failed month is no pace yet. */
const LEAST_FAILED_FOR_A_PACE = 2;

const isScorePaceShort = ({ failed, judged, counted }: ServiceReview['pace'], limit: number): boolean =>
  failed >= LEAST_FAILED_FOR_A_PACE && failed * counted >= limit * judged;

/** The first month that reached the limit as it stood then: no later category brings a more lenient one in time. */
function lostMonths(
  periods: readonly (readonly CivilMonth[])[],
  failedOf: (months: readonly CivilMonth[]) => readonly CivilMonth[],
  limitIn: (month: CivilMonth) => Target,
): { readonly failed: readonly CivilMonth[]; readonly limit: Target } | undefined {
  for (const period of periods) {
    const failed = failedOf(period);
    const [first = Number.POSITIVE_INFINITY] = failed;
    for (const month of period) {
      if (month < first) continue;
      const count = failed.filter((one) => one <= month).length;
      const limit = limitIn(month);
      if (limit.kind === 'figure' && !staysBelowLimit(count, limit.value)) return { failed, limit };
    }
  }
  return undefined;
}

const isEqual = (score: number | undefined, target: Target): boolean =>
  score !== undefined && target.kind === 'figure' && equalsTarget(score, target.value);

function scoreBelowLine(
  judged: readonly CivilMonth[],
  records: MonthRecords,
  line: number | undefined,
): ServiceReview['belowWarningLine'] {
  const month = judged.filter((one) => recordOf(records, one).hasNoScore !== true).pop();
  if (month === undefined || line === undefined) return undefined;
  const { score } = recordOf(records, month);
  return score !== undefined && score < line ? { month, score, line } : undefined;
}
