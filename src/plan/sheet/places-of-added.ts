import { nameKey } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import type { Task } from '../tasks/task';
import type { FoundPlan } from './found-plan';
import type { FoundSheet } from './sheet-rows';

/**
 * The new tasks by the row that they come after, counted from 0. Where the plan's own rows stand by the day that they are due,
 * that is the last row that is due no later; otherwise the last row of the store or, for a store without rows, the last filled
 * row.
 */
export function placesOfAdded(
  added: readonly Task[],
  sheet: FoundSheet,
  found: FoundPlan,
  dates: SheetDates,
): ReadonlyMap<number, readonly Task[]> {
  const days = ownDays(sheet, found);
  const isByDay = days.length > 0 && days.every(({ time }, index) => time >= (days[index - 1]?.time ?? time));
  const { inOrder, rowOf } = isByDay ? byDay(added, days, found, dates) : byStore(added, found);
  const places = new Map<number, Task[]>();
  for (const task of inOrder) {
    const row = rowOf(task);
    const block = places.get(row);
    if (block) block.push(task);
    else places.set(row, [task]);
  }
  return places;
}

interface Order {
  readonly inOrder: readonly Task[];
  readonly rowOf: (task: Task) => number;
}

interface DueRow {
  readonly row: number;
  /** The instant that a script reads for the day. */
  readonly time: number;
}

/** The days of the plan's own rows, from the top; a day that the team has written otherwise counts for none. */
const ownDays = ({ values }: FoundSheet, { tasks, places, headerRow }: FoundPlan): DueRow[] =>
  tasks
    .filter(({ row, key }) => key !== undefined && row > headerRow)
    .flatMap(({ row }) => {
      const due = values[row]?.[places.get('due') ?? -1];
      return due instanceof Date ? [{ row, time: due.getTime() }] : [];
    });

function byDay(
  added: readonly Task[],
  days: readonly DueRow[],
  { headerRow }: FoundPlan,
  dates: SheetDates,
): Order {
  const rowOf = ({ due }: Task): number => {
    const time = dates.cellOf(due).getTime();
    return days.filter((one) => one.time <= time).pop()?.row ?? headerRow;
  };
  return { inOrder: [...added].sort((one, other) => one.due - other.due), rowOf };
}

/** Stores without rows come last, so that those of a store that ends the sheet stay together. */
function byStore(added: readonly Task[], { tasks, headerRow }: FoundPlan): Order {
  const filled = tasks.filter(({ row, isBlank }) => row > headerRow && !isBlank);
  const end = filled[filled.length - 1]?.row ?? headerRow;
  const lastOf = new Map(filled.map(({ store, row }) => [store, row]));
  const lastRow = ({ store }: Task): number | undefined => lastOf.get(nameKey(store));
  return {
    inOrder: [
      ...added.filter((task) => lastRow(task) !== undefined),
      ...added.filter((task) => lastRow(task) === undefined),
    ],
    rowOf: (task) => lastRow(task) ?? end,
  };
}
