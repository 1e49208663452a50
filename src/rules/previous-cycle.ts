import { type CivilMonth, monthsFrom } from '../calendar/civil-month';
import type { AssessedCycle } from './cycle';
import type { Life } from './life';
import { type CycleResult, type MonthRecords, recordOf } from './month-record';
import { reviewContinuity } from './review-continuity';
import { reviewSales } from './review-sales';
import { reviewService } from './review-service';
import { missedRequirement, type Reviews } from './reviews';
import { NO_TARGETS, type TargetsOf, type TargetsOn } from './target';

/** The assessed cycle before the present one, as far as rows of it are there. */
export interface PreviousCycle {
  readonly cycle: AssessedCycle;
  /** The platform's own word, which prevails; undefined where the rows do not have it. */
  readonly result: CycleResult | undefined;
  /** As the requirements stood on the cycle's last day. */
  readonly reviews: Reviews;
  readonly hasFailed: boolean;
}

/** The cycle before a present one. */
export type PreviousOf = (present: AssessedCycle) => PreviousCycle | undefined;

/** The cycles before, each reviewed once: what is asked of several days of one cycle is the same on all of them. */
export function previousCycles(life: Life, records: MonthRecords, targetsOf: TargetsOf): PreviousOf {
  const known = new Map<AssessedCycle, PreviousCycle | undefined>();
  return (present) => {
    if (!known.has(present)) known.set(present, reviewPreviousCycle(life, present, records, targetsOf));
    return known.get(present);
  };
}

/**
 * A store that missed in the cycle that ended has not become healthy overnight. Certain is only what was judged under that
 * cycle's own version: with targets that name it, or, where one version governs both cycles, with those that are used today.
 * @returns undefined where there is no such cycle, and where no row of it is there: then nothing is said of it
 */
function reviewPreviousCycle(
  life: Life,
  present: AssessedCycle,
  records: MonthRecords,
  targetsOf: TargetsOf,
): PreviousCycle | undefined {
  const cycle = life.assessedBefore(present);
  if (!cycle) return undefined;
  const months = monthsFrom(cycle.firstMonth, cycle.lastMonth);
  if (!months.some((month) => records.has(month))) return undefined;

  const held = targetsHeldAgainst(cycle, present, targetsOf);
  const targetsOn: TargetsOn = (day) => held(cycle.standard, day) ?? NO_TARGETS;
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
    hasFailed: result === undefined ? missedRequirement(reviews) !== undefined : result === 'failed',
  };
}

/**
 * The targets that an ended cycle may be held against: those of a row that names its version or, where one version governs
 * both cycles, those that are used today. The figures of a row without a version may be another version's.
 */
export const targetsHeldAgainst =
  (cycle: AssessedCycle, present: AssessedCycle, targetsOf: TargetsOf): TargetsOf =>
  (standard, day) => {
    const targets = targetsOf(standard, day);
    return cycle.standard === present.standard || targets?.namesStandard ? targets : undefined;
  };

/** The platform's word on a cycle, from any of its months. */
export const resultOf = (months: readonly CivilMonth[], records: MonthRecords): CycleResult | undefined =>
  months.map((month) => recordOf(records, month).cycleResult).find((result) => result !== undefined);
