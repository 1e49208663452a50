import type { CivilDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { cell } from '../../report/grid/grid-sheet';
import type { StorePlan } from '../tasks/task';
import { cellsOfTask, type KnownCells, placeCells } from './plan-cells';
import { headerCells, ownPlaces } from './plan-columns';
import { byStore, standingOf } from './progress';
import { progressLine } from './progress-line';
import type { PlanSheet } from './sheet-rows';

/**
 * Lays out a plan on a fresh sheet: the progress in one line at the top, then the tasks by the day that they are due, and on
 * the same day those of the most urgent store first.
 * @param plans the most urgent first
 */
export function buildPlan(plans: readonly StorePlan[], today: CivilDate, language: Language): PlanSheet {
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
