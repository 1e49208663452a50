import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../calendar/civil-month';
import type { SalesLeft } from '../messages/ahead/upcoming';
import { asProblem } from '../report/as-problem';
import { readableTargets } from '../report/grid/readable-targets';
import { type JudgedStore, type ReportSetting, targetsOfStore } from '../report/store-report';
import type { AssessedCycle, Cycle, Node } from '../rules/cycle';
import { judgedMonths } from '../rules/month-record';
import { salesGap } from '../rules/pace';
import { cumulativeSales, monthsWithoutSales, reachesSalesTarget } from '../rules/sales';
import { MISSING, type Target, type Targets } from '../rules/target';

/** A month that ends on or after the day and is judged. */
export interface MonthAhead {
  readonly month: CivilMonth;
  readonly end: CivilDate;
  readonly cycle: AssessedCycle;
  /** The targets of the store's category under the cycle's standard. */
  readonly targets: Targets | undefined;
}

/** What is known about the months ahead. */
export interface MonthsAhead {
  readonly months: readonly MonthAhead[];
  /** The first month for which nobody can tell which standard will govern it; undefined where all is known. */
  readonly unknownFrom: CivilMonth | undefined;
}

/** The judged months ahead, the day's own included, for so many months; none for a store that has failed. */
export function monthsAhead(
  { store, assessment }: JudgedStore,
  setting: ReportSetting,
  count: number,
): MonthsAhead {
  if (assessment.status === 'failed') return { months: [], unknownFrom: undefined };
  const first = monthOf(setting.date);
  const ahead: MonthAhead[] = [];
  for (const month of monthsFrom(first, addMonths(first, count - 1))) {
    const end = lastDayOf(month);
    const cycle = cycleOrUnknown(() => store.life.cycleOn(end));
    if (cycle === 'unknown') return { months: ahead, unknownFrom: month };
    if (!cycle || cycle.phase === 'exempt') continue;
    const targets = readableTargets(() => targetsOfStore(store, setting)(cycle.standard, end));
    ahead.push({ month, end, cycle, targets });
  }
  return { months: ahead, unknownFrom: undefined };
}

function cycleOrUnknown(read: () => Cycle | undefined): Cycle | undefined | 'unknown' {
  try {
    return read();
  } catch (error) {
    asProblem(error);
    return 'unknown';
  }
}

/** A node ahead, with the sales towards it. */
export interface NodeAhead {
  readonly node: Node;
  readonly target: Target;
  /** The sales that are still needed; undefined where the cycle has not begun, and where there is no target figure. */
  readonly left: SalesLeft;
  /**
   * The judged months of the node's cycle whose sales are not filled in, while its target is not reached: they might
   * fill the gap.
   */
  readonly unknownMonths: readonly CivilMonth[];
}

/** The node that ends the month, if any. */
export function nodeAhead(
  { store }: JudgedStore,
  { end, cycle, targets }: MonthAhead,
  date: CivilDate,
): NodeAhead | undefined {
  const node = cycle.nodes.find(({ day }) => day === end);
  if (!node) return undefined;
  const target = targets?.salesAt(cycle.phase, node.month) ?? MISSING;
  if (target.kind !== 'figure' || cycle.firstDay > date)
    return { node, target, left: undefined, unknownMonths: [] };
  const sales = cumulativeSales(cycle, date, store.months);
  const isReached = reachesSalesTarget(sales, target.value, cycle.standard.salesComparison);
  return {
    node,
    target,
    left: { gap: salesGap(target.value, sales), isReached },
    unknownMonths: isReached ? [] : monthsWithoutSales(judgedMonths(cycle, date), store.months),
  };
}
