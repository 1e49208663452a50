import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { taskStatusWords } from '../../messages/plan/sheet';

/** The team sets it: a plan only ever writes `open`, in a row of its own making. */
export type TaskStatus = keyof typeof taskStatusWords;

export const TASK_STATUSES = Object.keys(taskStatusWords) as readonly TaskStatus[];

/** What the status cell is to show, and what its drop-down offers. */
export const statusWord = (status: TaskStatus, language: Language): string =>
  taskStatusWords[status][language][0];

/** In either language, whichever the plan was made in. @returns undefined for a blank, and for words of the team's own */
export function readTaskStatus(cell: unknown): TaskStatus | undefined {
  if (typeof cell !== 'string') return undefined;
  return TASK_STATUSES.find((status) => {
    const { zh, en } = taskStatusWords[status];
    return [...zh, ...en].some((word) => nameKey(word) === nameKey(cell));
  });
}
