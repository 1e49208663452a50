import { targetNames } from '../../messages/terms';
import { NOT_APPLICABLE, type Target } from '../../rules/target';
import type { TargetsTable } from '../../tables/targets-table';
import { findTargets, notMissing } from '../find-targets';
import type { JudgedCycle } from '../judged-cycle';

/** @throws Problem where the score target is missing */
export function readScoreTarget(table: TargetsTable, categoryCell: unknown, judged: JudgedCycle): Target {
  const { score } = findTargets(table, categoryCell, judged);
  return notMissing(score, targetNames.score, categoryCell, judged);
}

/**
 * What the failed months are held against. Where one of the two does not apply, the requirement does not, and the other
 * may be missing.
 * @throws Problem where one is needed and missing
 */
export function readServiceTargets(
  table: TargetsTable,
  categoryCell: unknown,
  judged: JudgedCycle,
): { readonly score: Target; readonly limit: Target } {
  const { score, failedMonthLimit } = findTargets(table, categoryCell, judged);
  if (score.kind === 'not applicable' || failedMonthLimit.kind === 'not applicable') {
    return { score: NOT_APPLICABLE, limit: NOT_APPLICABLE };
  }
  return {
    score: notMissing(score, targetNames.score, categoryCell, judged),
    limit: notMissing(failedMonthLimit, targetNames.failedMonthLimit, categoryCell, judged),
  };
}
