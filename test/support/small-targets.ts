import type { Targets } from '../../src/rules/target';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import type { Standard } from '../../src/standards/standard';
import { readTargetsTable, type TargetsTable } from '../../src/tables/targets-table';
import { SHANGHAI } from './call-function';

/** The columns that a targets table needs. */
export const NEEDED_TARGETS = [
  '主营类目',
  '试考3个月',
  '试考6个月',
  '试考9个月',
  '试考12个月',
  '正式12个月',
  '服务分目标',
  '不符合月数上限',
];

/** A row with sales targets of 3,000 to 24,000, a score target of 4.6 and a limit of 4 months. */
export const targetsRow = (category: unknown): unknown[] => [
  category,
  3000,
  6000,
  9000,
  12_000,
  24_000,
  4.6,
  4,
];

export const targetsTable = (
  rows: readonly (readonly unknown[])[],
  headers: readonly unknown[] = [],
): TargetsTable => readTargetsTable([[...NEEDED_TARGETS, ...headers], ...rows], SHANGHAI);

/** The shipped version with that id. @throws where there is none */
export function shipped(id: string): Standard {
  const found = shippedStandards.find((one) => one.id === id);
  if (!found) throw new Error(`no version ${id} is shipped`);
  return found;
}

export const targetsUnder = (table: TargetsTable, category: string, standard: string): Targets | undefined =>
  table.targetsOf(category, shipped(standard), shippedStandards);

/** The category's targets. @throws where the table has none */
export function targetsIn(table: TargetsTable, category = '女装', standard = '2022-quarterly'): Targets {
  const targets = targetsUnder(table, category, standard);
  if (!targets) throw new Error(`the table has no targets for ${category} under ${standard}`);
  return targets;
}
