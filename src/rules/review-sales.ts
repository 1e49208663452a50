import type { CivilDate } from '../calendar/civil-date';
import type { CivilMonth } from '../calendar/civil-month';
import type { Answer } from './answer';
import type { AssessedCycle, Node } from './cycle';
import { judgedMonths, type MonthRecords } from './month-record';
import { isPaceShort, monthsLeft, requiredMonthlySales, salesGap } from './pace';
import { answerNode, answerSales, cumulativeSales, monthsWithoutSales } from './sales';
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
  readonly requiredMonthly: number | undefined;
  readonly monthsLeft: number;
  /** Never where sales are unknown: an average of them would be none. */
  readonly paceIsShort: boolean;
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
  const left = monthsLeft(date, heading);
  const gap = target.kind === 'figure' ? salesGap(target.value, cumulative) : undefined;
  return {
    cumulative,
    heading: {
      node: heading,
      target,
      sales: cumulative,
      answer: answerSales(cycle, date, records, target),
    },
    passed: cycle.nodes
      .filter((node) => node.day <= date)
      .map((node) => reviewNode(cycle, node, records, targetsOn(node.day))),
    unknownMonths,
    gap,
    requiredMonthly: gap === undefined ? undefined : requiredMonthlySales(gap, left),
    monthsLeft: left,
    paceIsShort:
      unknownMonths.length === 0 &&
      target.kind === 'figure' &&
      isPaceShort(cumulative, judged.length, heading.month, target.value),
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
