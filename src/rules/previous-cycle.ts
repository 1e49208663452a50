import { type CivilMonth, monthsFrom } from '../calendar/civil-month';
import type { AssessedCycle } from './cycle';
import type { Life } from './life';
import { type CycleResult, type MonthRecords, recordOf } from './month-record';
import { type ContinuityReview, reviewContinuity } from './review-continuity';
import { reviewSales, type SalesReview } from './review-sales';
import { reviewService, type ServiceReview } from './review-service';
import { NO_TARGETS, type TargetsOf, type TargetsOn } from './target';

/** The three requirements of one cycle as they stand on a day. All must hold together (article 4). */
export interface Reviews {
  readonly sales: SalesReview;
  readonly service: ServiceReview;
  readonly continuity: ContinuityReview;
}

/** Whether a requirement is missed for certain, whatever the unknown months hold. */
export const isMissed = ({ sales, service, continuity }: Reviews): boolean =>
  sales.passed.some(({ answer }) => answer.kind === 'missed') ||
  service.answer.kind === 'missed' ||
  continuity.answer.kind === 'missed';

/** The assessed cycle before the present one, as far as rows of it are there. */
export interface PreviousCycle {
  readonly cycle: AssessedCycle;
  /** The platform's own word, which prevails; undefined where the rows do not have it. */
  readonly result: CycleResult | undefined;
  /** As the requirements stood on the cycle's last day. */
  readonly reviews: Reviews;
  readonly hasFailed: boolean;
}

/**
 * A store that missed in the cycle that ended has not become healthy overnight. Certain is only what was judged under that
 * cycle's own version: with targets that name it, or, where one version governs both cycles, with those that are used today.
 * @returns undefined where there is no such cycle, and where no row of it is there: then nothing is said of it
 */
export function reviewPreviousCycle(
  life: Life,
  present: AssessedCycle,
  records: MonthRecords,
  targetsOf: TargetsOf,
): PreviousCycle | undefined {
  const cycle = life.assessedBefore(present);
  if (!cycle) return undefined;
  const months = monthsFrom(cycle.firstMonth, cycle.lastMonth);
  if (!months.some((month) => records.has(month))) return undefined;

  const isSameVersion = cycle.standard === present.standard;
  const targetsOn: TargetsOn = (day) => {
    const targets = targetsOf(cycle.standard, day);
    return targets && (isSameVersion || targets.namesStandard) ? targets : NO_TARGETS;
  };
  const { lastDay } = cycle;
  const lastNode = cycle.nodes[cycle.nodes.length - 1];
  if (!lastNode) throw new Error('a cycle ends with a node');
  const reviews: Reviews = {
    sales: reviewSales(cycle, lastDay, lastNode, records, targetsOn),
    service: reviewService(cycle, lastDay, records, targetsOn),
    continuity: reviewContinuity(cycle, lastDay, records),
  };
  const result = resultOf(months, records);
  return {
    cycle,
    result,
    reviews,
    hasFailed: result === undefined ? isMissed(reviews) : result === 'failed',
  };
}

/** The platform's word on a cycle, from any of its months. */
export const resultOf = (months: readonly CivilMonth[], records: MonthRecords): CycleResult | undefined =>
  months.map((month) => recordOf(records, month).cycleResult).find((result) => result !== undefined);
