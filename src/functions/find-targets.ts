import { Problem } from '../cells/problem';
import type { Bilingual } from '../messages/language';
import { problems } from '../messages/problems';
import { salesTargetName } from '../messages/terms';
import { NO_TARGETS, type Target, type Targets } from '../rules/target';
import type { TargetsTable } from '../tables/targets-table';
import type { JudgedCycle } from './judged-cycle';

/**
 * Finds the category's targets under the governing standard; all of them are missing where the rows of the category are for other
 * standards.
 * @throws Problem where the table has no row of the category
 */
export function findTargets(
  table: TargetsTable,
  category: () => string,
  { cycle, standards }: Pick<JudgedCycle, 'cycle' | 'standards'>,
): Targets {
  const name = category();
  if (table.hasCategory(name))
    return table.targetsOf(name, cycle.standard, standards.standards) ?? NO_TARGETS;
  throw new Problem(
    name === ''
      ? problems.categoryNeeded(table.categories)
      : problems.categoryUnknown(name, table.categories),
  );
}

/** Finds the sales target of the node ahead: a figure or "not applicable". @throws Problem where it is missing */
export function findSalesTarget(table: TargetsTable, category: () => string, judged: JudgedCycle): Target {
  const { cycle, heading } = judged;
  const target = findTargets(table, category, judged).salesAt(cycle.phase, heading.month);
  return notMissing(target, salesTargetName(cycle.phase, heading.month), category, judged);
}

/** Gives the target back, a figure or "not applicable". @throws Problem where it is missing */
export function notMissing(
  target: Target,
  column: Bilingual,
  category: () => string,
  { cycle }: JudgedCycle,
): Target {
  if (target.kind !== 'missing') return target;
  throw new Problem(problems.targetMissing(column, category(), cycle.standard.name));
}
