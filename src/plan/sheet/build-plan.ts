import type { CivilDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { cell } from '../../report/grid/grid-sheet';
import type { StorePlan } from '../tasks/task';
import { cellsOfTask, headingOfProgress, type KnownCells, placeCells, rowOfProgress } from './plan-cells';
import { headerCells, ownPlaces } from './plan-columns';
import { standingOf } from './progress';
import { hasName } from './refresh-progress';
import type { PlanSheet } from './sheet-rows';

/** Lays out a plan on a fresh sheet: the progress of each store at the top, then the tasks, store by store. */
export function buildPlan(plans: readonly StorePlan[], today: CivilDate, language: Language): PlanSheet {
  const standing = plans.flatMap(({ tasks }) => tasks.map(standingOf));
  const top: readonly KnownCells[] = [
    new Map([['task', cell(planTexts.sheet[language])]]),
    headingOfProgress(today, language),
    ...plans.filter(hasName).map((plan) => rowOfProgress(plan, standing, language)),
    new Map(),
  ];
  const tasks = plans.flatMap((plan) => plan.tasks.map((task) => cellsOfTask(task, language)));
  const laid = (cells: KnownCells) => placeCells(cells, ownPlaces, ownPlaces.size);
  const rows = [...top.map(laid), headerCells(language), ...tasks.map(laid)];
  return {
    rows: rows.map((cells) => ({ from: undefined, isPlanned: true, cells })),
    headerRow: top.length + 1,
    places: ownPlaces,
    like: undefined,
    added: tasks.length,
    unneeded: 0,
  };
}
