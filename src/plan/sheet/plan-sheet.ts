import type { CivilDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { cell } from '../../report/grid/grid-sheet';
import type { StorePlan } from '../tasks/task';
import { cellsOfTask, type KnownCells, placeCells } from './plan-cells';
import { headerCells, ownPlaces } from './plan-columns';
import { byStore, standingOf } from './progress';
import { progressLine } from './progress-line';
import { refreshPlan } from './refresh-plan';
import type { FoundSheet, PlanDays, PlanSheet } from './sheet-rows';

/**
 * Makes the sheet of the plans: a fresh one, or the one that the team works in, with what has changed. Refreshing twice
 * changes nothing.
 * @param plans the most urgent store first
 * @param existing the sheet as it was found; undefined where there is none yet
 * @returns undefined where the existing sheet has lost its header, so that nobody can say which cells are whose
 */
export const planSheet = (
  plans: readonly StorePlan[],
  existing: FoundSheet | undefined,
  days: PlanDays,
  language: Language,
): PlanSheet | undefined =>
  existing ? refreshPlan(plans, existing, days, language) : buildPlan(plans, days.today, language);

/**
 * Lays out a plan on a fresh sheet: the progress in one line at the top, then the tasks by the day that they are due, and on
 * the same day those of the most urgent store first.
 * @param plans the most urgent first
 */
function buildPlan(plans: readonly StorePlan[], today: CivilDate, language: Language): PlanSheet {
  const standing = byStore(plans.flatMap(({ tasks }) => tasks.map(standingOf)));
  const top: readonly KnownCells[] = [
    new Map([['task', cell(planTexts.sheet[language])]]),
    new Map([['task', cell(progressLine(plans, standing, today, language))]]),
  ];
  const tasks = plans
    .flatMap(({ tasks: own, owner }) => own.map((task) => ({ task, owner })))
    .sort((one, other) => one.task.due - other.task.due)
    .map(({ task, owner }) => cellsOfTask(task, owner, language));
  const laid = (cells: KnownCells) => placeCells(cells, ownPlaces, ownPlaces.size);
  const rows = [...top.map(laid), headerCells(language), ...tasks.map(laid)];
  return {
    rows: rows.map((cells) => ({ from: undefined, isPlanned: true, cells })),
    headerRow: top.length + 1,
    places: ownPlaces,
    like: undefined,
    reasons: [],
    added: tasks.length,
    unneeded: 0,
  };
}
