import { nameKey } from '../../cells/read-text';
import type { TaskCounts } from '../../messages/plan/sheet';
import type { Task } from '../tasks/task';
import type { TaskStatus } from './task-status';

/** The state of a task by what its row says, whoever wrote the row. */
export interface StandingTask {
  /** The store's name, folded by nameKey. */
  readonly store: string;
  readonly status: TaskStatus | undefined;
  readonly isNeeded: boolean;
}

/**
 * Counts a store's tasks by status. A task that is no longer needed counts only where it was begun; a status in the
 * team's own words counts as open.
 */
export function countTasks(store: string, tasks: readonly StandingTask[]): TaskCounts {
  const own = tasks.filter((task) => task.store === nameKey(store));
  const count = (status: TaskStatus): number => own.filter((task) => task.status === status).length;
  const left = own.filter(
    ({ status, isNeeded }) => isNeeded && status !== 'done' && status !== 'doing' && status !== 'dropped',
  );
  const done = count('done');
  const doing = count('doing');
  return { tasks: left.length + doing + done, done, doing, dropped: count('dropped') };
}

/** The state of a task that is still to be written. */
export const standingOf = ({ store }: Task): StandingTask => ({
  store: nameKey(store),
  status: 'open',
  isNeeded: true,
});
