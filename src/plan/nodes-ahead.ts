import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../calendar/civil-month';
import type { SalesLeft } from '../messages/upcoming';
import { asProblem } from '../report/as-problem';
import { readableTargets } from '../report/grid/readable-targets';
import { type JudgedStore, type ReportSetting, targetsOfShop } from '../report/shop-report';
import type { AssessedCycle, Cycle, Node } from '../rules/cycle';
import { salesGap } from '../rules/pace';
import { cumulativeSales, reachesSalesTarget } from '../rules/sales';
import { MISSING, type Target, type Targets } from '../rules/target';

/** A month that ends on or after the day and is judged. */
export interface MonthAhead {
  readonly month: CivilMonth;
  readonly end: CivilDate;
  readonly cycle: AssessedCycle;
  /** Of the store's category and the cycle's standard. */
  readonly targets: Targets | undefined;
}

/**
 * The judged months ahead, the day's own included, for so many months: none of a store that has failed, and fewer where
 * nobody can tell which standard will govern.
 */
export function monthsAhead(
  { shop, assessment }: JudgedStore,
  setting: ReportSetting,
  count: number,
): MonthAhead[] {
  if (assessment.status === 'failed') return [];
  const first = monthOf(setting.date);
  const ahead: MonthAhead[] = [];
  for (const month of monthsFrom(first, addMonths(first, count - 1))) {
    const end = lastDayOf(month);
    const cycle = cycleOrNone(() => shop.life.cycleOn(end));
    if (!cycle || cycle.phase === 'exempt') continue;
    const targets = readableTargets(() => targetsOfShop(shop, setting)(cycle.standard, end));
    ahead.push({ month, end, cycle, targets });
  }
  return ahead;
}

function cycleOrNone(read: () => Cycle | undefined): Cycle | undefined {
  try {
    return read();
  } catch (error) {
    asProblem(error);
    return undefined;
  }
}

/** A node ahead, with what is sold towards it. */
export interface NodeAhead {
  readonly node: Node;
  readonly target: Target;
  /** undefined where the cycle has not begun, and where there is no target figure. */
  readonly left: SalesLeft;
}

/** The node that ends the month, if any. */
export function nodeAhead(
  { shop }: JudgedStore,
  { end, cycle, targets }: MonthAhead,
  date: CivilDate,
): NodeAhead | undefined {
  const node = cycle.nodes.find(({ day }) => day === end);
  if (!node) return undefined;
  const target = targets?.salesAt(cycle.phase, node.month) ?? MISSING;
  if (target.kind !== 'figure' || cycle.firstDay > date) return { node, target, left: undefined };
  const sales = cumulativeSales(cycle, date, shop.months);
  const left = {
    gap: salesGap(target.value, sales),
    isReached: reachesSalesTarget(sales, target.value, cycle.standard.salesComparison),
  };
  return { node, target, left };
}
