import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import { statusNames } from '../../messages/terms';
import { languageOfPlan } from '../../plan/sheet/found-plan';
import { planSheet } from '../../plan/sheet/plan-sheet';
import type { PlanSheet } from '../../plan/sheet/sheet-rows';
import { planStore } from '../../plan/tasks/plan-store';
import type { StorePlan } from '../../plan/tasks/task';
import type { GridCell } from '../../report/grid/grid-sheet';
import type { StoreReport } from '../../report/store-report';
import type { CellSpot, PlanAnswer, PlanChoice, PlannedStore } from '../contract';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { type CurrentPlan, currentPlan, forgetPlan, planSheets, withPlans } from './current-plan';
import { diagnosisOf } from './diagnosis-tables';
import { type ChosenTables, judgeStores, workbookFor } from './judge-stores';
import { readAgain } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { placeStep, refreshSteps } from './plan-steps';
import type { ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { asRead, type Writing, writeWorkbook } from './write-workbook';

/** Makes the plan of the chosen stores, or refreshes it for them where there is one. Rows of other stores stay as they are. */
export function* planStores(holder: WorkbookHolder, wish: PlanChoice): Asking<PlanAnswer> {
  yield* workbookFor(holder, wish.report);
  yield* withPlans(holder);
  return yield* writeWorkbook(holder, function* (workbook) {
    const writing = yield* writingOf(holder, workbook, wish);
    // Where nothing is to be written the server compares nothing: the page reads again, so that what it says is true.
    return writing.steps.length > 0 ? writing : yield* writingOf(holder, yield* readAgain(holder), wish);
  });
}

function* writingOf(
  holder: WorkbookHolder,
  workbook: ReadWorkbook,
  { report: choice, stores, anew }: PlanChoice,
): Asking<Writing<PlanAnswer>> {
  const { reports, ...tables } = yield* judgeStores(workbook, choice);
  const diagnosis = diagnosisOf(workbook, choice, tables);
  const plans = chosenOf(reports, stores).map((report) => planStore(report, tables.setting, diagnosis));
  const work: Work = { holder, workbook, plans, setting: tables.setting, language: choice.language };
  const expects = { whole: asRead(workbook, sheetsOf(choice)) };
  const current = currentPlan(workbook);
  const {
    steps,
    places = [],
    result,
  } = refresh(current, work) ??
  (!current || current.isBlank || anew ? make(current, work) : withoutHeader(current));
  return { steps, expects: { ...expects, places }, result };
}

type PlanWriting = Pick<Writing<PlanAnswer>, 'steps' | 'result'> & {
  readonly places?: Writing<PlanAnswer>['expects']['places'];
};

interface Work {
  readonly holder: WorkbookHolder;
  readonly workbook: ReadWorkbook;
  readonly plans: readonly StorePlan[];
  readonly setting: ChosenTables['setting'];
  /** The user's. */
  readonly language: Language;
}

/** In the language that the plan was made in. @returns undefined where there is none, or none that has its header */
function refresh(current: CurrentPlan | undefined, work: Work): PlanWriting | undefined {
  if (!current || current.isBlank) return undefined;
  const { own, found } = current;
  const language = markedLanguage(current) ?? languageOfPlan(found) ?? work.language;
  const plan = planSheet(work.plans, found, work.setting.date, language);
  if (!plan) return undefined;
  const { steps, places, tasksStep } = refreshSteps(plan, current, language);
  return {
    steps,
    places,
    result: (done) => {
      if (steps.length > 0) forgetPlan(work.holder, own);
      const added = tasksStep === undefined ? undefined : done[tasksStep]?.row;
      const above = plan.headerRow - (plan.rows[plan.headerRow - 1]?.from ?? plan.headerRow);
      const row = added ? added + above : plan.headerRow;
      return placed(work, plan, { sheet: own.sheet, name: own.name, row, isNew: false });
    },
  };
}

const markedLanguage = ({ own: { is } }: CurrentPlan): Language | undefined =>
  is.kind === 'plan' ? is.language : undefined;

/** @param current a blank sheet, which is used, or one that has lost its header, which is given up */
function make(current: CurrentPlan | undefined, work: Work): PlanWriting {
  const { workbook, plans, setting, language } = work;
  const plan = planSheet(plans, undefined, setting.date, language);
  if (!plan) throw new Error('no plan was made');
  const id = current?.own.sheet ?? null;
  const sheets = {
    plans: planSheets(workbook),
    blank: current?.isBlank ? id : null,
    givenUp: current?.isBlank ? null : id,
  };
  return {
    steps: [placeStep(plan, language, sheets)],
    result: ([done]) => {
      const [sheet, name] = [done?.sheet ?? 0, done?.name ?? ''];
      forgetPlan(work.holder, { sheet, name, is: { kind: 'plan', language } });
      const row = plan.headerRow + Math.min(plan.added, 1);
      return placed(work, plan, { sheet, name, row, isNew: true });
    },
  };
}

/** Nobody can say which cells are whose: nothing is written. */
const withoutHeader = ({ own: { sheet, name } }: CurrentPlan): PlanWriting => ({
  steps: [],
  result: () => ({ kind: 'without header', sheetName: name, spot: { sheet, row: 1, column: 1 } }),
});

interface Standing {
  readonly sheet: number;
  readonly name: string;
  /** The first of the tasks that were added, or the header. */
  readonly row: number;
  readonly isNew: boolean;
}

const placed = (
  { plans, language }: Work,
  plan: PlanSheet,
  { sheet, name, row, isNew }: Standing,
): PlanAnswer => ({
  kind: 'placed',
  id: sheet,
  sheetName: name,
  isNew,
  spot: { sheet, row, column: (plan.places.get('task') ?? 0) + 1, ...firstTaskKey(plan) },
  added: plan.added,
  unneeded: plan.unneeded,
  stores: plans.map((one) => plannedStore(one, language)),
});

/** By what the first new task is known, wherever somebody sorts it to: its key. */
function firstTaskKey({ rows, headerRow, places }: PlanSheet): Pick<CellSpot, 'by'> {
  const [task, key] = [places.get('task'), places.get('key')];
  const row = rows.slice(headerRow).find(({ from }) => from === undefined);
  if (task === undefined || key === undefined || !row) return {};
  const header = (column: number) => textOf(rows[headerRow - 1]?.cells[column]);
  const holds = [{ column: key + 1, header: header(key), holds: textOf(row.cells[key]) }];
  return { by: { headerRow, header: header(task), holds } };
}

/** What a cell holds that a plan writes as text. */
function textOf(cell: GridCell | undefined): string {
  const value = cell?.value;
  return String(typeof value === 'object' ? ('kept' in value ? value.kept.value : '') : (value ?? ''));
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
