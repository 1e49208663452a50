import { Problem } from '../cells/problem';
import type { Bilingual } from '../messages/language';
import { problems } from '../messages/problems';
import { salesTargetName } from '../messages/terms';
import type { Target, Targets } from '../rules/target';
import type { TargetsTable } from '../tables/targets-table';
import type { JudgedCycle } from './judged-cycle';
import { textArgument } from './read-arguments';

/** The category's targets under the governing standard. @throws Problem where the table has none */
export function findTargets(table: TargetsTable, categoryCell: unknown, { cycle }: JudgedCycle): Targets {
  const category = textArgument('category', categoryCell);
  const targets = table.targetsOf(category, cycle.standard);
  if (targets) return targets;
  throw new Problem(
    category === ''
      ? problems.categoryNeeded(table.categories)
      : problems.categoryUnknown(category, table.categories),
  );
}

/** The sales target of the node ahead: a figure or "not applicable". @throws Problem where it is missing */
export function findSalesTarget(table: TargetsTable, categoryCell: unknown, judged: JudgedCycle): Target {
  const { cycle, heading } = judged;
  const target = findTargets(table, categoryCell, judged).salesAt(cycle.phase, heading.month);
  return notMissing(target, salesTargetName(cycle.phase, heading.month), categoryCell, judged);
}

/** @throws Problem where the target is missing */
export function notMissing(
  target: Target,
  column: Bilingual,
  categoryCell: unknown,
  { cycle }: JudgedCycle,
): Target {
  if (target.kind !== 'missing') return target;
  throw new Problem(
    problems.targetMissing(column, textArgument('category', categoryCell), cycle.standard.name),
  );
}
