import type { CivilDate } from '../calendar/civil-date';
import { monthOf, monthsFrom } from '../calendar/civil-month';
import type { AssessedCycle, ExemptCycle, Node } from './cycle';
import type { Life } from './life';
import type { MonthRecords } from './month-record';
import { type PreviousCycle, type PreviousOf, previousCycles, resultOf } from './previous-cycle';
import { reviewContinuity } from './review-continuity';
import { reviewSales } from './review-sales';
import { reviewService } from './review-service';
import { lacksData, missedRequirement, type Reviews } from './reviews';
import { NO_TARGETS, type TargetsOf, type TargetsOn } from './target';

export type Status = 'not open' | 'exempt' | 'failed' | 'no data' | 'at risk' | 'on track';

/** A store on a day. */
export type Assessment =
  | {
      readonly status: 'not open' | 'exempt';
      readonly date: CivilDate;
      readonly cycle: ExemptCycle | undefined;
      /** The trial's first. */
      readonly nextNode: Node;
    }
  | JudgedAssessment;

/** A store inside its trial or a formal cycle. All requirements must hold together (article 4). */
export interface JudgedAssessment extends Reviews {
  readonly status: 'failed' | 'no data' | 'at risk' | 'on track';
  readonly date: CivilDate;
  readonly cycle: AssessedCycle;
  readonly nextNode: Node;
  /** The assessed cycle before; undefined where there is none, or nothing is known of it. */
  readonly previous: PreviousCycle | undefined;
  /** Whether the platform itself says that the present cycle is failed. */
  readonly isFailedByPlatform: boolean;
}

/** @param previousOf handed over by whoever asks of several days, so that the cycle before is reviewed once */
export function assess(
  life: Life,
  date: CivilDate,
  records: MonthRecords,
  targetsOf: TargetsOf,
  previousOf: PreviousOf = previousCycles(life, records, targetsOf),
): Assessment {
  const cycle = life.cycleOn(date);
  const nextNode = life.nextNode(date);
  if (!cycle) return { status: 'not open', date, cycle, nextNode };
  if (cycle.phase === 'exempt') return { status: 'exempt', date, cycle, nextNode };

  const targetsOn: TargetsOn = (day) => targetsOf(cycle.standard, day) ?? NO_TARGETS;
  const reviews = {
    sales: reviewSales(cycle, date, nextNode, records, targetsOn),
    service: reviewService(cycle, date, records, targetsOn),
    continuity: reviewContinuity(cycle, date, records),
  };
  const previous = previousOf(cycle);
  const isFailedByPlatform = resultOf(monthsFrom(cycle.firstMonth, monthOf(date)), records) === 'failed';
  const hasFailed =
    isFailedByPlatform || previous?.hasFailed === true || missedRequirement(reviews) !== undefined;
  const status = hasFailed ? 'failed' : statusOf(reviews);
  return { status, date, cycle, nextNode, ...reviews, previous, isFailedByPlatform };
}

/** Of a store that has not failed. What is unknown is never shown as on track. */
function statusOf(reviews: Reviews): JudgedAssessment['status'] {
  if (lacksData(reviews)) return 'no data';
  return isAtRisk(reviews) ? 'at risk' : 'on track';
}

/** The product's own early warning: the rule text knows no such state. */
const isAtRisk = ({ sales, service, continuity }: Reviews): boolean =>
  sales.isNearUnreached ||
  sales.paceIsShort ||
  service.isOneMonthFromLimit ||
  service.paceIsShort ||
  service.belowWarningLine !== undefined ||
  continuity.isNearLimit;
