import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { taskStatusWords } from '../../messages/plan/sheet';

/** The status of a task. The team sets it: a plan only ever writes `open`, in a row that it makes itself. */
export type TaskStatus = keyof typeof taskStatusWords;

export const TASK_STATUSES = Object.keys(taskStatusWords) as readonly TaskStatus[];

/** The word that the status cell shows and its drop-down offers. */
export const statusWord = (status: TaskStatus, language: Language): string =>
  taskStatusWords[status][language][0];

/**
 * Reads a status in either language, whichever the plan was made in.
 * @returns undefined for a blank cell, and for the team's own words
 */
export function readTaskStatus(cell: unknown): TaskStatus | undefined {
  if (typeof cell !== 'string') return undefined;
  return TASK_STATUSES.find((status) => {
    const { zh, en } = taskStatusWords[status];
    return [...zh, ...en].some((word) => nameKey(word) === nameKey(cell));
  });
}
