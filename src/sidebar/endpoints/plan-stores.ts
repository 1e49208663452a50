import type { CivilDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import type { Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import { statusNames } from '../../messages/terms';
import { planSheet } from '../../plan/sheet/plan-sheet';
import type { PlanSheet } from '../../plan/sheet/sheet-rows';
import { planStore } from '../../plan/tasks/plan-store';
import type { StorePlan } from '../../plan/tasks/task';
import type { StoreReport } from '../../report/store-report';
import { type CurrentPlan, readCurrentPlan } from '../../workbook/current-plan';
import { unmarkSheet } from '../../workbook/own-sheets';
import { placePlan } from '../../workbook/place-plan';
import { refreshPlan } from '../../workbook/refresh-plan';
import type { Sheet, Spreadsheet } from '../../workbook/spreadsheet';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { tryTwice } from '../../workbook/try-twice';
import { withLock } from '../../workbook/with-lock';
import type { PlanAnswer, PlannedStore } from '../contract';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';
import { readDiagnosis } from './read-diagnosis';
import { readReports } from './read-tables';

/** Rows of stores that are not chosen stay as they are. */
export const planStores: Endpoint<'planStores'> = ({ report: choice, stores, anew }, language) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const dates = spreadsheetDates();
    const tables = readReports(spreadsheet, choice, dates);
    const diagnosis = readDiagnosis(spreadsheet, choice, tables);
    const { setting } = tables;
    const plans = chosenOf(tables.reports, stores).map((report) => planStore(report, setting, diagnosis));
    // Last of all reads: what the team writes until now is seen.
    const current = readCurrentPlan(spreadsheet);
    const work: Work = { spreadsheet, plans, date: setting.date, language, dates };
    const placed =
      refresh(current, work) ?? (!current || current.isBlank || anew ? make(current, work) : undefined);
    if (!placed) return withoutHeader(current);

    const { sheet, row, plan, isNew } = placed;
    const id = sheet.getSheetId();
    return {
      is: 'placed',
      id,
      sheetName: sheet.getName(),
      isNew,
      spot: { sheet: id, row, column: (plan.places.get('task') ?? 0) + 1 },
      added: plan.added,
      unneeded: plan.unneeded,
      stores: plans.map((one) => plannedStore(one, language)),
    };
  });

interface Work {
  readonly spreadsheet: Spreadsheet;
  readonly plans: readonly StorePlan[];
  readonly date: CivilDate;
  readonly language: Language;
  readonly dates: SheetDates;
}

interface Placed {
  readonly sheet: Sheet;
  /** The first of the tasks that were added, or the header. */
  readonly row: number;
  readonly plan: PlanSheet;
  readonly isNew: boolean;
}

/** @returns undefined where there is none, or none that has its header */
function refresh(
  current: CurrentPlan | undefined,
  { plans, date, language, dates }: Work,
): Placed | undefined {
  const plan = current && !current.isBlank && planSheet(plans, current.found, date, language);
  if (!plan) return undefined;
  const added = refreshPlan(current, plan, language, dates);
  return { sheet: current.sheet, row: added ?? plan.headerRow, plan, isNew: false };
}

/** @param current a blank sheet, which is used, or one that has lost its header, which is given up */
function make(
  current: CurrentPlan | undefined,
  { spreadsheet, plans, date, language, dates }: Work,
): Placed | undefined {
  const plan = planSheet(plans, undefined, date, language);
  if (!plan) return undefined;
  const blank = current?.isBlank ? current.sheet : undefined;
  const sheet = placePlan(spreadsheet, plan, language, dates, blank);
  if (current && !blank) tryTwice(() => unmarkSheet(spreadsheet, current.sheet));
  return { sheet, row: plan.headerRow + Math.min(plan.added, 1), plan, isNew: true };
}

const plannedStore = ({ store, status, tasks, undecided }: StorePlan, language: Language): PlannedStore => ({
  name: store,
  status,
  statusLabel: statusNames[status][language],
  tasks: tasks.length,
  undecided: [...undecided],
});

/** @throws Refusal where no row bears one of the names any more */
function chosenOf(reports: readonly StoreReport[], stores: readonly string[]): readonly StoreReport[] {
  const chosen = new Set(stores.map(nameKey));
  const found = reports.filter(({ name }) => chosen.has(nameKey(name)));
  if (found.length < chosen.size) throw new Refusal(refusals.storeGone);
  return found;
}

/** Where there is no plan, one is always made. */
function withoutHeader(plan: CurrentPlan | undefined): PlanAnswer {
  if (!plan) throw new Error('no plan was made');
  const spot = { sheet: plan.id, row: 1, column: 1 };
  return { is: 'without header', sheetName: plan.sheet.getName(), spot };
}
