import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import type { GridCell } from '../../report/grid/grid-sheet';
import { keptCell } from '../../report/grid/store-columns';
import { concernOf, type StorePlan, type Task } from '../tasks/task';
import { type FoundPlan, type FoundTask, findPlan } from './found-plan';
import { placesOfAdded } from './places-of-added';
import { cellsOfTask, type KnownCells, neededCell, noteOf, placeCells, whyCell } from './plan-cells';
import { byStore, type StandingTask, standingOf } from './progress';
import { refreshProgress } from './refresh-progress';
import type { FoundSheet, PlanDays, PlanRow, PlanSheet } from './sheet-rows';

/** What a refresh says about one of the plan's own tasks. */
type Mark = 'needed' | 'no longer needed' | 'as it was';

/**
 * Refreshes the plan. Where the plan's rows still stand by the day that they are due, a newly needed task comes where its
 * day leads it; where the team has sorted them otherwise, after the last row of its store, or at the end. A task that is no
 * longer needed is marked so in the plan's own column; the reasons of needed tasks are told anew. All else stays as it
 * was found: owner, status and notes, the order of the rows, what the team wrote or added. Rows of stores that are not
 * among the plans are left alone, and so are tasks that can't be decided for want of data.
 * @returns undefined where the sheet has lost its header
 */
export function refreshPlan(
  plans: readonly StorePlan[],
  sheet: FoundSheet,
  { today, dates }: PlanDays,
  language: Language,
): PlanSheet | undefined {
  const found = findPlan(sheet);
  if (!found) return undefined;
  const planned = plannedOf(plans);
  const known = new Set(found.tasks.map(({ key }) => key));
  const added = plans.flatMap(({ tasks }) => tasks.filter(({ key }) => !known.has(key)));
  const standing = byStore([
    ...found.tasks.flatMap((task) => standingFound(task, planned, sheet, found)),
    ...added.map(standingOf),
  ]);
  const width = widthOf(sheet, found);
  const changes = new Map(found.tasks.map((task) => [task.row, changesOf(task, planned, language)]));
  const own = new Set(found.tasks.filter((task) => isPlanned(task, planned)).map(({ row }) => row));
  const progress = refreshProgress(plans, standing, sheet, found, today, language);
  const ownerOf = new Map(plans.map(({ store, owner }) => [store, owner]));
  const addedAfter = placesOfAdded(added, sheet, found, dates);
  const rows = sheet.values.flatMap((_, row): PlanRow[] => [
    keptRow(sheet, row, width, changes.get(row) ?? progress.get(row) ?? NOTHING, {
      places: found.places,
      isPlanned: progress.has(row) || own.has(row),
    }),
    ...(addedAfter.get(row) ?? []).map((task) => ({
      from: undefined,
      isPlanned: true,
      cells: placeCells(cellsOfTask(task, ownerOf.get(task.store) ?? '', language), found.places, width),
    })),
  ]);
  return {
    rows,
    headerRow: found.headerRow + 1,
    places: found.places,
    like: likeOf(found),
    reasons: reasonsOf(found, planned, language),
    added: added.length,
    unneeded: found.tasks.filter(
      (task) => markOf(task, planned) === 'no longer needed' && !wasUnneeded(task, sheet, found),
    ).length,
  };
}

function likeOf({ tasks }: FoundPlan): number | undefined {
  const own = tasks.filter(({ key }) => key !== undefined);
  const last = own[own.length - 1];
  return last && last.row + 1;
}

const reasonsOf = ({ tasks }: FoundPlan, planned: Planned, language: Language): PlanSheet['reasons'] =>
  tasks.flatMap((task) => {
    const needed = taskOf(task, planned);
    return needed ? [{ from: task.row + 1, note: noteOf(needed, language) }] : [];
  });

const NOTHING: KnownCells = new Map();

const widthOf = ({ values }: FoundSheet, { places }: FoundPlan): number =>
  Math.max(...values.map((row) => row.length), ...[...places.values()].map((index) => index + 1));

/** What is planned now, by store as nameKey has it: there are hundreds of stores, and of each a dozen rows. */
type Planned = ReadonlyMap<string, PlannedStore>;

interface PlannedStore {
  readonly plan: StorePlan;
  readonly tasks: ReadonlyMap<string, Task>;
}

const plannedOf = (plans: readonly StorePlan[]): Planned =>
  new Map(
    // Of two plans that bear one name the first counts.
    [...plans]
      .reverse()
      .map((plan) => [
        nameKey(plan.store),
        { plan, tasks: new Map([...plan.tasks].reverse().map((task) => [task.key, task])) },
      ]),
  );

const taskOf = ({ key, store }: FoundTask, planned: Planned): Task | undefined =>
  planned.get(store)?.tasks.get(key ?? '');

const isPlanned = ({ key, store }: FoundTask, planned: Planned): boolean =>
  key !== undefined && planned.has(store);

/**
 * Whether the plan's own column says "no longer needed", in either language: the last refresh may have used the other
 * one.
 */
function wasUnneeded({ row }: FoundTask, { values }: FoundSheet, { places }: FoundPlan): boolean {
  const written = values[row]?.[places.get('needed') ?? -1];
  return Object.values(planTexts.noLongerNeeded).some((word) => word === written);
}

function markOf(task: FoundTask, planned: Planned): Mark {
  const plan = planned.get(task.store)?.plan;
  if (task.key === undefined || !plan) return 'as it was';
  if (taskOf(task, planned)) return 'needed';
  return plan.undecided.includes(concernOf(task.key)) ? 'as it was' : 'no longer needed';
}

function changesOf(task: FoundTask, planned: Planned, language: Language): KnownCells {
  const needed = taskOf(task, planned);
  switch (markOf(task, planned)) {
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
  planned: Planned,
  sheet: FoundSheet,
  found: FoundPlan,
): StandingTask[] {
  const { store, status, key, hasTask } = task;
  if (key === undefined && (store === '' || !hasTask)) return [];
  const mark = markOf(task, planned);
  const isNeeded = mark === 'as it was' ? !wasUnneeded(task, sheet, found) : mark === 'needed';
  return [{ store, status, isNeeded }];
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
