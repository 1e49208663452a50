import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { storeOfKey, textsOfKey } from '../tasks/task';
import { type ColumnPlaces, findPlaces, languageOfHeaders, type PlanKey } from './plan-columns';
import type { FoundSheet } from './sheet-rows';
import { readTaskStatus, type TaskStatus } from './task-status';

/** A plan as the team left it. */
export interface FoundPlan {
  /** The number of the header row, counted from 0. */
  readonly headerRow: number;
  readonly places: ColumnPlaces;
  /**
   * The rows under the header, and the rows above it that hold a key: whoever sorts the whole sheet may have put them
   * there.
   */
  readonly tasks: readonly FoundTask[];
}

export interface FoundTask {
  /** The number of the task's row in the sheet, counted from 0. */
  readonly row: number;
  /** The task's key; undefined for a row of the team's own, which may be a copy of one of the plan's. */
  readonly key: string | undefined;
  /** The store's name, folded by nameKey: from the key, or from the cell in a row of the team's own. */
  readonly store: string;
  readonly hasTask: boolean;
  readonly status: TaskStatus | undefined;
  readonly isBlank: boolean;
}

/**
 * Finds the plan on its sheet.
 * @returns undefined where the sheet has lost its header, so that nobody can say which cells are whose
 */
export function findPlan({ values }: FoundSheet): FoundPlan | undefined {
  const headerRow = values.findIndex((row) => findPlaces(row) !== undefined);
  const places = findPlaces(values[headerRow] ?? []);
  if (!places) return undefined;
  const rows = values.map((cells, row) => foundRow(cells, row, places));
  const tasks = rows.filter(({ row, key }) => row > headerRow || key !== undefined);
  return { headerRow, places, tasks: withoutCopies(tasks) };
}

/** The language that a plan was made in, as its headers tell; undefined where it has lost them. */
export function languageOfPlan(sheet: FoundSheet): Language | undefined {
  const found = findPlan(sheet);
  return found && languageOfHeaders(sheet.values[found.headerRow] ?? []);
}

/** The stores that the plan has tasks for, as nameKey has them. */
export const storesIn = (sheet: FoundSheet): ReadonlySet<string> =>
  new Set(findPlan(sheet)?.tasks.flatMap(({ key, store }) => (key === undefined ? [] : [store])));

/** A row that holds a key. */
interface FoundRow extends FoundTask {
  /** The store's name, folded by nameKey. */
  readonly storeCell: string;
  /** How much of what the plan wrote in the row is still there. */
  readonly likeness: number;
}

/**
 * Leaves out the copies of the plan's rows. The key is hidden, so whoever copies a row to make one of their own copies
 * it too, be it above or below. The plan's own row is the one that still says most of what the plan wrote; among
 * equals, the first.
 */
function withoutCopies(rows: readonly FoundRow[]): FoundTask[] {
  const owners = new Map<string, FoundRow>();
  for (const row of rows) {
    if (row.key === undefined) continue;
    const owner = owners.get(row.key);
    if (!owner || row.likeness > owner.likeness) owners.set(row.key, row);
  }
  return rows.map(({ storeCell, likeness: _, ...task }) => {
    const isCopy = task.key !== undefined && owners.get(task.key)?.row !== task.row;
    return isCopy ? { ...task, key: undefined, store: storeCell } : task;
  });
}

function foundRow(cells: readonly unknown[], row: number, places: ColumnPlaces): FoundRow {
  const at = (key: PlanKey): unknown => cells[places.get(key) ?? -1];
  const keyText = at('key');
  const ofKey = typeof keyText === 'string' ? storeOfKey(keyText) : undefined;
  const storeCell = nameKey(String(at('store') ?? ''));
  const isAsMeasured = ofKey !== undefined && textsOfKey(String(keyText)).some((text) => text === at('task'));
  return {
    row,
    key: ofKey === undefined ? undefined : String(keyText).trim(),
    store: ofKey ?? storeCell,
    hasTask: !isBlank(at('task')),
    status: readTaskStatus(at('status')),
    isBlank: cells.every(isBlank),
    storeCell,
    likeness: Number(storeCell === ofKey) + Number(isAsMeasured),
  };
}
