import type { CivilDate } from '../calendar/civil-date';
import type { CivilMonth } from '../calendar/civil-month';
import type { Answer } from './answer';
import type { AssessedCycle, Node } from './cycle';
import { judgedMonths, type MonthRecords } from './month-record';
import {
  isNear,
  isPaceShort,
  monthsLeft,
  type NeededSales,
  neededSales,
  requiredMonthlySales,
  salesGap,
} from './pace';
import { answerNode, answerSales, cumulativeSales, monthsWithoutSales, sumOf } from './sales';
import type { Target, Targets, TargetsOn } from './target';

export interface NodeReview {
  readonly node: Node;
  readonly target: Target;
  /** Cumulative eligible sales at the node, CNY. */
  readonly sales: number;
  readonly answer: Answer;
}

/** Article 4(1) for one cycle, as it stands on a day. */
export interface SalesReview {
  readonly cumulative: number;
  /** The node the day is heading for: the first on or after it. */
  readonly heading: NodeReview;
  /** The nodes on or before the day. */
  readonly passed: readonly NodeReview[];
  readonly unknownMonths: readonly CivilMonth[];
  /** CNY; undefined where the heading node has no target figure. */
  readonly gap: number | undefined;
  /** CNY a month that closes the gap by the heading node; 0 where it is closed. */
  readonly requiredMonthly: number | undefined;
  /** What has to be sold until the heading node; undefined where its target is reached or unknown. */
  readonly needed: NeededSales | undefined;
  /** Sales of the finished months, CNY, and how many months of the cycle are finished. */
  readonly finished: { readonly sales: number; readonly months: number };
  /** Never where sales are unknown: an average of them would be none. */
  readonly paceIsShort: boolean;
  /** The heading node is near and its target is not reached. */
  readonly isNearUnreached: boolean;
}

export function reviewSales(
  cycle: AssessedCycle,
  date: CivilDate,
  heading: Node,
  records: MonthRecords,
  targetsOn: TargetsOn,
): SalesReview {
  const judged = judgedMonths(cycle, date);
  const cumulative = cumulativeSales(cycle, date, records);
  const target = targetsOn(date).salesAt(cycle.phase, heading.month);
  const unknownMonths = monthsWithoutSales(judged, records);
  const gap = target.kind === 'figure' ? salesGap(target.value, cumulative) : undefined;
  const answer = answerSales(cycle, date, records, target);
  const isOpen = target.kind === 'figure' && answer.kind !== 'met';
  const finished = { sales: sumOf(judged, records), months: judged.length };
  return {
    cumulative,
    heading: { node: heading, target, sales: cumulative, answer },
    passed: cycle.nodes
      .filter((node) => node.day <= date)
      .map((node) => reviewNode(cycle, node, records, targetsOn(node.day))),
    unknownMonths,
    gap,
    requiredMonthly: gap === undefined ? undefined : requiredMonthlySales(gap, monthsLeft(date, heading)),
    needed: gap !== undefined && gap > 0 ? neededSales(gap, date, heading) : undefined,
    finished,
    paceIsShort:
      isOpen &&
      unknownMonths.length === 0 &&
      isPaceShort(finished.sales, finished.months, heading.month, target.value),
    isNearUnreached: isOpen && isNear(date, heading),
  };
}

function reviewNode(cycle: AssessedCycle, node: Node, records: MonthRecords, targets: Targets): NodeReview {
  const target = targets.salesAt(cycle.phase, node.month);
  return {
    node,
    target,
    sales: cumulativeSales(cycle, node.day, records),
    answer: answerNode(cycle, node, records, target),
  };
}
