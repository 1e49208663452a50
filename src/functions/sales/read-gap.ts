import type { SheetDates } from '../../cells/sheet-dates';
import { salesGap } from '../../rules/pace';
import { cumulativeSales } from '../../rules/sales';
import { findSalesTarget, type TargetsLookup } from '../find-targets';
import type { StoreDay } from '../judged-cycle';
import { readSituation, type Situation } from '../read-situation';
import type { MonthVectors } from '../read-vectors';

/**
 * The gap between the target of the node ahead and cumulative sales, in CNY, negative where it is a surplus.
 * @returns undefined before the trial and where the target does not apply
 */
export function readGap(
  values: StoreDay & MonthVectors & TargetsLookup,
  dates: SheetDates,
): { readonly situation: Situation; readonly gap: number } | undefined {
  const situation = readSituation(values, dates);
  if (!situation) return undefined;
  const target = findSalesTarget(values, situation);
  if (target.kind !== 'figure') return undefined;
  const { cycle, date, records } = situation;
  return { situation, gap: salesGap(target.value, cumulativeSales(cycle, date, records)) };
}
