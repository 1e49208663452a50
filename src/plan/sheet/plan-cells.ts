import { type CivilDate, isoDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { planSentences, planTexts } from '../../messages/plan/sheet';
import { statusNames } from '../../messages/terms';
import { cell, type GridCell } from '../../report/grid/grid-sheet';
import { headerColour } from '../../report/grid/palette';
import type { StorePlan, Task } from '../tasks/task';
import type { ColumnPlaces, PlanKey } from './plan-columns';
import { countTasks, type StandingTask } from './progress';
import { statusWord } from './task-status';

/** Cells by their column. */
export type KnownCells = ReadonlyMap<PlanKey, GridCell>;

/** Makes a row of so many cells; a cell whose column is gone is left out. */
export function placeCells(cells: KnownCells, places: ColumnPlaces, width: number): GridCell[] {
  const row = Array.from({ length: width }, () => cell(undefined));
  for (const [key, one] of cells) {
    const index = places.get(key);
    if (index !== undefined) row[index] = one;
  }
  return row;
}

/** The cells of a task in a new row: its status is open, and owner and notes are left to the team. */
export const cellsOfTask = (task: Task, language: Language): KnownCells =>
  new Map<PlanKey, GridCell>([
    ['key', cell(task.key)],
    ['task', cell(task.what[language])],
    ['why', whyCell(task, language)],
    ['store', cell(task.store)],
    ['due', cell({ day: task.due }, { format: 'date', align: 'center' })],
    ['status', cell(statusWord('open', language), { align: 'center' })],
    ['needed', neededCell('stillNeeded', language)],
  ]);

export const whyCell = ({ why }: Task, language: Language): GridCell => cell(why[language]);

export const neededCell = (mark: 'stillNeeded' | 'noLongerNeeded', language: Language): GridCell =>
  cell(planTexts[mark][language], { align: 'center' });

export const headingOfProgress = (today: CivilDate, language: Language): KnownCells =>
  new Map<PlanKey, GridCell>([
    ['task', cell(planTexts.store[language], { colour: headerColour })],
    ['why', progressHeading(today, language)],
  ]);

export const progressHeading = (today: CivilDate, language: Language): GridCell =>
  cell(planSentences.progressAsOf(isoDate(today))[language], { colour: headerColour });

export const rowOfProgress = (
  plan: StorePlan,
  standing: readonly StandingTask[],
  language: Language,
): KnownCells =>
  new Map<PlanKey, GridCell>([
    ['task', cell(plan.store)],
    ['why', progressCell(plan.store, plan.status, standing, language)],
  ]);

/** Tells how far a store is. @param status undefined where the store is not among those that were planned now */
export function progressCell(
  store: string,
  status: StorePlan['status'] | undefined,
  standing: readonly StandingTask[],
  language: Language,
): GridCell {
  const counts = countTasks(store, standing);
  return cell(planSentences.progress(status && statusNames[status], counts)[language]);
}
