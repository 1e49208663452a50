import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import { storeOfKey } from '../task';
import { type ColumnPlaces, findPlaces, type PlanKey } from './plan-columns';
import type { FoundSheet } from './sheet-rows';
import { readTaskStatus, type TaskStatus } from './task-status';

/** A plan as the team left it. */
export interface FoundPlan {
  /** Counted from 0. */
  readonly headerRow: number;
  readonly places: ColumnPlaces;
  /** The rows under the header. */
  readonly tasks: readonly FoundTask[];
}

export interface FoundTask {
  /** Counted from 0, in the sheet. */
  readonly row: number;
  /** undefined for a row of the team's own, a copy of one of the plan's among them. */
  readonly key: string | undefined;
  /** As nameKey has it: of the key, else as the cell says. */
  readonly store: string;
  readonly hasTask: boolean;
  readonly status: TaskStatus | undefined;
  readonly isBlank: boolean;
}

/** @returns undefined where the sheet has lost its header, so that nobody can say which cells are whose */
export function findPlan({ values }: FoundSheet): FoundPlan | undefined {
  const headerRow = values.findIndex((row) => findPlaces(row) !== undefined);
  const places = findPlaces(values[headerRow] ?? []);
  if (!places) return undefined;
  const tasks = values.map((cells, row) => foundTask(cells, row, places)).slice(headerRow + 1);
  return { headerRow, places, tasks: withoutCopies(tasks) };
}

/** The stores that the plan has tasks for, as nameKey has them. */
export const storesIn = (sheet: FoundSheet): ReadonlySet<string> =>
  new Set(findPlan(sheet)?.tasks.flatMap(({ key, store }) => (key === undefined ? [] : [store])));

/** The key is hidden: whoever copies a row to make one of their own copies it too. */
function withoutCopies(tasks: readonly FoundTask[]): FoundTask[] {
  const known = new Set<string>();
  return tasks.map((task) => {
    if (task.key === undefined) return task;
    if (known.has(task.key)) return { ...task, key: undefined };
    known.add(task.key);
    return task;
  });
}

function foundTask(cells: readonly unknown[], row: number, places: ColumnPlaces): FoundTask {
  const at = (key: PlanKey): unknown => cells[places.get(key) ?? -1];
  const keyText = at('key');
  const ofKey = typeof keyText === 'string' ? storeOfKey(keyText) : undefined;
  return {
    row,
    key: ofKey === undefined ? undefined : String(keyText).trim(),
    store: ofKey ?? nameKey(String(at('store') ?? '')),
    hasTask: !isBlank(at('task')),
    status: readTaskStatus(at('status')),
    isBlank: cells.every(isBlank),
  };
}
