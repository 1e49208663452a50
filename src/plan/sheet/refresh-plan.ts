import type { CivilDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import type { GridCell } from '../../report/grid/grid-sheet';
import { keptCell } from '../../report/grid/store-columns';
import { concernOf, type StorePlan, type Task } from '../tasks/task';
import { type FoundPlan, type FoundTask, findPlan } from './found-plan';
import { cellsOfTask, type KnownCells, neededCell, placeCells, whyCell } from './plan-cells';
import { type StandingTask, standingOf } from './progress';
import { refreshProgress } from './refresh-progress';
import type { FoundSheet, PlanRow, PlanSheet } from './sheet-rows';

/** What a refresh says about one of the plan's own tasks. */
type Mark = 'needed' | 'no longer needed' | 'as it was';

/**
 * Refreshes the plan. A newly needed task comes after the last row of its store, or at the end; a task that is no
 * longer needed is marked so in the plan's own column; the reasons of needed tasks are told anew. All else stays as it
 * was found: owner, status and notes, the order of the rows, what the team wrote or added. Rows of stores that are not
 * among the plans are left alone, and so are tasks that can't be decided for want of data.
 * @returns undefined where the sheet has lost its header
 */
export function refreshPlan(
  plans: readonly StorePlan[],
  sheet: FoundSheet,
  today: CivilDate,
  language: Language,
): PlanSheet | undefined {
  const found = findPlan(sheet);
  if (!found) return undefined;
  const known = new Set(found.tasks.map(({ key }) => key));
  const added = plans.flatMap(({ tasks }) => tasks.filter(({ key }) => !known.has(key)));
  const standing = [
    ...found.tasks.flatMap((task) => standingFound(task, plans, sheet, found)),
    ...added.map(standingOf),
  ];
  const width = widthOf(sheet, found);
  const changes = new Map(found.tasks.map((task) => [task.row, changesOf(task, plans, language)]));
  const planned = new Set(found.tasks.filter((task) => isPlanned(task, plans)).map(({ row }) => row));
  const progress = refreshProgress(plans, standing, sheet, found, today, language);
  const addedAfter = new Map([...progress.added, ...placesOfAdded(added, found, language)]);
  const rows = sheet.values.flatMap((_, row): PlanRow[] => [
    keptRow(sheet, row, width, changes.get(row) ?? progress.changes.get(row) ?? NOTHING, {
      places: found.places,
      isPlanned: progress.changes.has(row) || planned.has(row),
    }),
    ...(addedAfter.get(row) ?? []).map((cells) => ({
      from: undefined,
      isPlanned: true,
      cells: placeCells(cells, found.places, width),
    })),
  ]);
  return {
    rows,
    headerRow: rows.findIndex(({ from }) => from === found.headerRow + 1) + 1,
    places: found.places,
    like: likeOf(found),
    added: added.length,
    unneeded: found.tasks.filter(
      (task) => markOf(task, plans) === 'no longer needed' && !wasUnneeded(task, sheet, found),
    ).length,
  };
}

function likeOf({ tasks }: FoundPlan): number | undefined {
  const own = tasks.filter(({ key }) => key !== undefined);
  const last = own[own.length - 1];
  return last && last.row + 1;
}

const NOTHING: KnownCells = new Map();

const widthOf = ({ values }: FoundSheet, { places }: FoundPlan): number =>
  Math.max(...values.map((row) => row.length), ...[...places.values()].map((index) => index + 1));

const planOf = (store: string, plans: readonly StorePlan[]): StorePlan | undefined =>
  plans.find((plan) => nameKey(plan.store) === store);

const taskOf = ({ key, store }: FoundTask, plans: readonly StorePlan[]): Task | undefined =>
  planOf(store, plans)?.tasks.find((task) => task.key === key);

const isPlanned = ({ key, store }: FoundTask, plans: readonly StorePlan[]): boolean =>
  key !== undefined && planOf(store, plans) !== undefined;

/**
 * Whether the plan's own column says "no longer needed", in either language: the last refresh may have used the other
 * one.
 */
function wasUnneeded({ row }: FoundTask, { values }: FoundSheet, { places }: FoundPlan): boolean {
  const written = values[row]?.[places.get('needed') ?? -1];
  return Object.values(planTexts.noLongerNeeded).some((word) => word === written);
}

function markOf(task: FoundTask, plans: readonly StorePlan[]): Mark {
  const plan = planOf(task.store, plans);
  if (task.key === undefined || !plan) return 'as it was';
  if (taskOf(task, plans)) return 'needed';
  return plan.undecided.includes(concernOf(task.key)) ? 'as it was' : 'no longer needed';
}

function changesOf(task: FoundTask, plans: readonly StorePlan[], language: Language): KnownCells {
  const needed = taskOf(task, plans);
  switch (markOf(task, plans)) {
    case 'needed':
      return new Map([
        ...(needed ? [['why', whyCell(needed, language)] as const] : []),
        ['needed', neededCell('stillNeeded', language)],
      ]);
    case 'no longer needed':
      return new Map([['needed', neededCell('noLongerNeeded', language)]]);
    case 'as it was':
      return NOTHING;
  }
}

/** A row of the team's own counts where it names a store and a task. */
function standingFound(
  task: FoundTask,
  plans: readonly StorePlan[],
  sheet: FoundSheet,
  found: FoundPlan,
): StandingTask[] {
  const { store, status, key, hasTask } = task;
  if (key === undefined && (store === '' || !hasTask)) return [];
  const mark = markOf(task, plans);
  const isNeeded = mark === 'as it was' ? !wasUnneeded(task, sheet, found) : mark === 'needed';
  return [{ store, status, isNeeded }];
}

/**
 * The new tasks by the row that they come after: the last row of their store or, for a store without rows, the last
 * filled row.
 */
function placesOfAdded(
  added: readonly Task[],
  { tasks, headerRow }: FoundPlan,
  language: Language,
): Map<number, KnownCells[]> {
  const lastRow = (rows: readonly FoundTask[]): number | undefined => rows[rows.length - 1]?.row;
  const filled = tasks.filter(({ row, isBlank }) => row > headerRow && !isBlank);
  const end = lastRow(filled) ?? headerRow;
  const ownBlock = new Map<number, KnownCells[]>();
  const atEnd: KnownCells[] = [];
  for (const task of added) {
    const cells = cellsOfTask(task, language);
    const row = lastRow(filled.filter(({ store }) => store === nameKey(task.store)));
    if (row === undefined) atEnd.push(cells);
    else ownBlock.set(row, [...(ownBlock.get(row) ?? []), cells]);
  }
  return atEnd.length > 0 ? ownBlock.set(end, [...(ownBlock.get(end) ?? []), ...atEnd]) : ownBlock;
}

/** An old row with those of the plan's own cells that change; a cell that would not change is kept as it is. */
function keptRow(
  { values, formulas, formats = [] }: FoundSheet,
  row: number,
  width: number,
  changes: KnownCells,
  { places, isPlanned }: Pick<FoundPlan, 'places'> & Pick<PlanRow, 'isPlanned'>,
): PlanRow {
  const changed = new Map([...changes].map(([key, cell]) => [places.get(key), cell]));
  const cells = Array.from({ length: width }, (_, column): GridCell => {
    const value = values[row]?.[column] ?? '';
    const formula = String(formulas[row]?.[column] ?? '');
    const change = changed.get(column);
    const isSame = !change || (change.value === value && formula === '');
    return isSame ? keptCell({ value, formula, format: formats[row]?.[column] }) : change;
  });
  return { from: row + 1, isPlanned, cells };
}
