import type { Language } from '../../messages/language';
import { planSentences, planTexts } from '../../messages/plan/sheet';
import { statusNames } from '../../messages/terms';
import { cell, type GridCell } from '../../report/grid/grid-sheet';
import type { StorePlan, Task } from '../tasks/task';
import type { ColumnPlaces, PlanKey } from './plan-columns';
import { countTasks, type Standing } from './progress';
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

/**
 * The cells of a task in a new row: its status is open, its owner is the store's, and notes are left to the team, as is an
 * owner that the monthly rows do not name.
 */
export const cellsOfTask = (task: Task, owner: string, language: Language): KnownCells =>
  new Map<PlanKey, GridCell>([
    ['key', cell(task.key)],
    ['task', cell(task.what[language])],
    ['why', whyCell(task, language)],
    ['store', cell(task.store)],
    ...(owner === '' ? [] : [['owner', cell(owner)] as const]),
    ['due', cell({ day: task.due }, { format: 'date', align: 'center' })],
    ['status', cell(statusWord('open', language), { align: 'center' })],
    ['needed', neededCell('stillNeeded', language)],
  ]);

/** The reason in short; the whole of it is in the note. */
export const whyCell = (task: Task, language: Language): GridCell =>
  cell(task.brief[language], { note: noteOf(task, language) });

export const noteOf = ({ why }: Task, language: Language): string => planSentences.wholeReason(why)[language];

export const neededCell = (mark: 'stillNeeded' | 'noLongerNeeded', language: Language): GridCell =>
  cell(planTexts[mark][language], { align: 'center' });

/** Tells how far one store is, for plans of earlier versions, which have a row for each. @param status undefined where the store is not among those that were planned now */
export function progressCell(
  store: string,
  status: StorePlan['status'] | undefined,
  standing: Standing,
  language: Language,
): GridCell {
  const counts = countTasks(store, standing);
  return cell(planSentences.progress(status && statusNames[status], counts)[language]);
}
