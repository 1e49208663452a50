import type { Bilingual } from '../messages/language';
import { Problem } from '../messages/problem';
import { problems } from '../messages/problems';
import { salesTargetName } from '../messages/terms';
import type { Target, Targets } from '../rules/target';
import type { TargetsTable } from '../tables/targets-table';
import type { JudgedCycle } from './judged-cycle';

/** The arguments in which a store's targets are looked up: the table and the row's name in it. */
export interface TargetsLookup {
  readonly targets: () => TargetsTable;
  readonly category: () => string;
}

/** The category's targets under the governing standard. @throws Problem where the table has none */
export function findTargets({ targets, category }: TargetsLookup, { cycle }: JudgedCycle): Targets {
  const table = targets();
  const name = category();
  const found = table.targetsOf(name, cycle.standard);
  if (found) return found;
  throw new Problem(
    name === ''
      ? problems.categoryNeeded(table.categories)
      : problems.categoryUnknown(name, table.categories),
  );
}

/** The sales target of the node ahead: a figure or "not applicable". @throws Problem where it is missing */
export function findSalesTarget(lookup: TargetsLookup, judged: JudgedCycle): Target {
  const { cycle, heading } = judged;
  const target = findTargets(lookup, judged).salesAt(cycle.phase, heading.month);
  return notMissing(target, salesTargetName(cycle.phase, heading.month), lookup, judged);
}

/** @throws Problem where the target is missing */
export function notMissing(
  target: Target,
  column: Bilingual,
  { category }: TargetsLookup,
  { cycle }: JudgedCycle,
): Target {
  if (target.kind !== 'missing') return target;
  throw new Problem(problems.targetMissing(column, category(), cycle.standard.name));
}
