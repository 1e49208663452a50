import { findPlan, storesIn } from '../plan/sheet/found-plan';
import type { FoundSheet } from '../plan/sheet/sheet-rows';
import { ownSheets } from './own-sheets';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The sheet of the plan, as the team left it. */
export interface CurrentPlan {
  readonly id: number;
  readonly sheet: Sheet;
  readonly found: FoundSheet;
  /** Whether nothing stands in the sheet: it was emptied, or is left over from a first plan that broke off. */
  readonly isBlank: boolean;
}

export const planSheets = (spreadsheet: Spreadsheet): { readonly id: number; readonly sheet: Sheet }[] =>
  ownSheets(spreadsheet).filter(({ mark }) => mark.kind === 'plan');

/**
 * Reads the sheet of the plan. There is one, unless work broke off: then it is the one that can be refreshed, or else
 * one that holds something. Each sheet costs three reads.
 * @returns undefined where there is none
 */
export function readCurrentPlan(spreadsheet: Spreadsheet): CurrentPlan | undefined {
  const plans = planSheets(spreadsheet).map(readPlan);
  const readable = plans.find(({ found }) => findPlan(found) !== undefined);
  return readable ?? plans.find(({ isBlank }) => !isBlank) ?? plans[0];
}

function readPlan({ id, sheet }: { readonly id: number; readonly sheet: Sheet }): CurrentPlan {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  // The values are read last, since they are what people write meanwhile.
  const values = range.getValues();
  const isBlank = [...values, ...formulas].every((row) => row.every((cell) => cell === ''));
  return { id, sheet, found: { values, formulas, formats }, isBlank };
}

/** The stores that the plan has tasks for, their names folded by nameKey. It costs one read where there is a plan. */
export function storesInPlan(spreadsheet: Spreadsheet): ReadonlySet<string> {
  const stores = planSheets(spreadsheet).flatMap(({ sheet }) => {
    const values = sheet.getDataRange().getValues();
    return [...storesIn({ values, formulas: [] })];
  });
  return new Set(stores);
}
