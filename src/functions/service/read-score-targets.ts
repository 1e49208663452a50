import { targetNames } from '../../messages/terms';
import { NOT_APPLICABLE, type Target } from '../../rules/target';
import type { TargetsTable } from '../../tables/targets-table';
import { findTargets, notMissing } from '../find-targets';
import type { JudgedCycle } from '../judged-cycle';

/** Finds the score target of the judged cycle. @throws Problem where it is missing */
export function readScoreTarget(table: TargetsTable, category: () => string, judged: JudgedCycle): Target {
  const { score } = findTargets(table, category, judged);
  return notMissing(score, targetNames.score, category, judged);
}

/**
 * Finds the score target and the limit that the failed months are held against. Where one of the two does not apply,
 * neither does the requirement, and the other may be missing.
 * @throws Problem where one is needed and missing
 */
export function readServiceTargets(
  table: TargetsTable,
  category: () => string,
  judged: JudgedCycle,
): { readonly score: Target; readonly limit: Target } {
  const { score, failedMonthLimit } = findTargets(table, category, judged);
  if (score.kind === 'not applicable' || failedMonthLimit.kind === 'not applicable') {
    return { score: NOT_APPLICABLE, limit: NOT_APPLICABLE };
  }
  return {
    score: notMissing(score, targetNames.score, category, judged),
    limit: notMissing(failedMonthLimit, targetNames.failedMonthLimit, category, judged),
  };
}
