import { targetNames } from '../../messages/terms';
import type { Target } from '../../rules/target';
import { readTargetsTable } from '../../tables/targets-table';
import { findTargets, notMissing } from '../find-targets';
import type { JudgedCycle } from '../judged-cycle';

/** @throws Problem where the score target is missing */
export function readScoreTarget(targets: unknown, categoryCell: unknown, judged: JudgedCycle): Target {
  const { score } = findTargets(readTargetsTable(targets), categoryCell, judged);
  return notMissing(score, targetNames.score, categoryCell);
}

/** @throws Problem where the limit of failed months is missing */
export function readFailedMonthLimit(targets: unknown, categoryCell: unknown, judged: JudgedCycle): Target {
  const { failedMonthLimit } = findTargets(readTargetsTable(targets), categoryCell, judged);
  return notMissing(failedMonthLimit, targetNames.failedMonthLimit, categoryCell);
}
