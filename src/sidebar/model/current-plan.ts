import { findPlan, storesIn } from '../../plan/sheet/found-plan';
import type { FoundSheet } from '../../plan/sheet/sheet-rows';
import type { OwnSheet } from '../contract/marks';
import type { Asking } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadTable } from './read-tables';
import type { ReadWorkbook } from './read-workbook';
import { formatsOf, formulasOf, valuesOf } from './table-values';

/** The sheet of the plan, as the team left it. */
export interface CurrentPlan {
  readonly own: OwnSheet;
  readonly table: ReadTable;
  readonly found: FoundSheet;
  /** Nothing stands in it: it was emptied, or is left over from a first plan that broke off. */
  readonly isBlank: boolean;
}

const plansOf = ({ own }: ReadWorkbook): OwnSheet[] => own.filter(({ is }) => is.kind === 'plan');

export const planSheets = (workbook: ReadWorkbook): number[] => plansOf(workbook).map(({ sheet }) => sheet);

/** The workbook with its plans: one that was not read yet is read, one that is gone is not asked for twice. */
export function* withPlans(holder: WorkbookHolder): Asking<ReadWorkbook> {
  const workbook = workbookOf(holder);
  const { tables, gone } = workbook;
  const missing = planSheets(workbook).filter((id) => !tables.has(id) && !gone.has(id));
  return missing.length === 0 ? workbook : yield* readAgain(holder, missing);
}

/** From now on the plan has to be read before it is looked at: it was just written. */
export function forgetPlan(holder: WorkbookHolder, plan: OwnSheet): void {
  const workbook = workbookOf(holder);
  const tables = new Map(workbook.tables);
  tables.delete(plan.sheet);
  const others = workbook.own.filter(({ sheet }) => sheet !== plan.sheet);
  holder.set({ workbook: { ...workbook, tables, own: [...others, plan] } });
}

/**
 * There is one sheet of a plan, unless work broke off: then the one that can be refreshed, or else one that holds something.
 * @returns undefined where there is none
 */
export function currentPlan(workbook: ReadWorkbook): CurrentPlan | undefined {
  const plans = plansOf(workbook).flatMap((own) => {
    const table = workbook.tables.get(own.sheet);
    return table ? [planIn(own, table)] : [];
  });
  const readable = plans.find(({ found }) => findPlan(found) !== undefined);
  return readable ?? plans.find(({ isBlank }) => !isBlank) ?? plans[0];
}

function planIn(own: OwnSheet, table: ReadTable): CurrentPlan {
  const found = { values: valuesOf(table), formulas: formulasOf(table), formats: formatsOf(table) };
  const isBlank = [...found.values, ...found.formulas].every((row) => row.every((cell) => cell === ''));
  return { own, table, found, isBlank };
}

/** The stores that the plans have tasks for, as nameKey has them. */
export const storesInPlan = (workbook: ReadWorkbook): ReadonlySet<string> =>
  new Set(
    planSheets(workbook).flatMap((id) => {
      const table = workbook.tables.get(id);
      return table ? [...storesIn({ values: valuesOf(table), formulas: [] })] : [];
    }),
  );
