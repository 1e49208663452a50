import type { SheetDates } from '../../cells/sheet-dates';
import { salesGap } from '../../rules/pace';
import { cumulativeSales } from '../../rules/sales';
import type { TargetsTable } from '../../tables/targets-table';
import { findSalesTarget } from '../find-targets';
import type { StoreDay } from '../judged-cycle';
import { readSituation, type Situation } from '../read-situation';
import type { MonthVectors } from '../read-vectors';

interface GapArguments extends StoreDay, MonthVectors {
  readonly targets: TargetsTable;
  readonly category: () => string;
}

/**
 * Computes the gap between the target of the node ahead and cumulative sales, in CNY; it is negative where it is a
 * surplus.
 * @returns undefined before the trial and where the target does not apply
 */
export function readGap(
  values: GapArguments,
  dates: SheetDates,
): { readonly situation: Situation; readonly gap: number } | undefined {
  const situation = readSituation(values, dates);
  if (!situation) return undefined;
  const target = findSalesTarget(values.targets, values.category, situation);
  if (target.kind !== 'figure') return undefined;
  const { cycle, date, records } = situation;
  return { situation, gap: salesGap(target.value, cumulativeSales(cycle, date, records)) };
}
