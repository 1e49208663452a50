import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, monthOf, monthsFrom } from '../calendar/civil-month';
import type { Comparison } from '../standards/standard';
import { type Answer, MET, MISSED, TARGET_MISSING, UNNEEDED, unknownFor } from './answer';
import type { AssessedCycle, Cycle, Node } from './cycle';
import { withoutBinaryNoise } from './figure';
import { judgedMonths, type MonthRecords, recordOf } from './month-record';
import type { Target } from './target';

/**
 * Cumulative eligible sales from the cycle's first month to the month of `date`, both included, in CNY (article 4(1)).
 * Months whose sales are unknown add nothing.
 */
export const cumulativeSales = (cycle: Cycle, date: CivilDate, records: MonthRecords): number =>
  sumOf(monthsFrom(cycle.firstMonth, monthOf(date)), records);

/** The known sales of the months, CNY. */
export function sumOf(months: readonly CivilMonth[], records: MonthRecords): number {
  let sum = 0;
  for (const month of months) sum += recordOf(records, month).sales ?? 0;
  return withoutBinaryNoise(sum);
}

export const monthsWithoutSales = (
  months: readonly CivilMonth[],
  records: MonthRecords,
): readonly CivilMonth[] => months.filter((month) => recordOf(records, month).sales === undefined);

/** Article 4(1), 不低于: under `at least` an equal figure reaches the target. */
export const reachesSalesTarget = (sales: number, target: number, comparison: Comparison): boolean =>
  comparison === 'above' ? sales > target : sales >= target;

/** Whether the target of the node that `date` is heading for is reached so far. */
export function answerSales(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  target: Target,
): Answer {
  if (target.kind === 'not applicable') return UNNEEDED;
  if (target.kind === 'missing') return TARGET_MISSING;
  if (reachesSalesTarget(cumulativeSales(cycle, date, records), target.value, cycle.standard.salesComparison))
    return MET;
  const unknown = monthsWithoutSales(judgedMonths(cycle, date), records);
  return unknown.length === 0 ? MISSED : unknownFor(unknown);
}

/** Whether the target was reached at the node itself. Later months don't count: nothing cures a missed node. */
export const answerNode = (cycle: AssessedCycle, node: Node, records: MonthRecords, target: Target): Answer =>
  answerSales(cycle, node.day, records, target);
