import type { SheetDates } from '../../cells/sheet-dates';
import { salesGap } from '../../rules/pace';
import { cumulativeSales } from '../../rules/sales';
import type { Arguments } from '../custom-function';
import { findSalesTarget } from '../find-targets';
import { salesTargetsArgument } from '../read-arguments';
import { readSituation, type Situation } from '../read-situation';

/**
 * The gap between the target of the node ahead and cumulative sales, in CNY, negative where it is a surplus.
 * @param args onboard, date, months, sales, targets, category, standards
 * @returns undefined before the trial and where the target does not apply
 */
export function readGap(
  [onboard, date, months, sales, targets, categoryCell, standards]: Arguments,
  dates: SheetDates,
): { readonly situation: Situation; readonly gap: number } | undefined {
  const table = salesTargetsArgument(targets, dates);
  const situation = readSituation({ onboard, date, months, sales, standards }, dates);
  if (!situation) return undefined;
  const target = findSalesTarget(table, categoryCell, situation);
  if (target.kind !== 'figure') return undefined;
  const { cycle, records } = situation;
  return { situation, gap: salesGap(target.value, cumulativeSales(cycle, situation.date, records)) };
}
