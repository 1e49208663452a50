import type { CivilDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import type { StorePlan } from '../tasks/task';
import type { FoundPlan } from './found-plan';
import { type KnownCells, progressCell, progressHeading, rowOfProgress } from './plan-cells';
import type { StandingTask } from './progress';
import type { FoundSheet } from './sheet-rows';

export interface RefreshedProgress {
  /** The cells to write anew, by their row, counted from 0. */
  readonly changes: ReadonlyMap<number, KnownCells>;
  /** The new rows, by the row that they come after. */
  readonly added: ReadonlyMap<number, readonly KnownCells[]>;
}

const NONE: RefreshedProgress = { changes: new Map(), added: new Map() };

/** Tells the progress at the top anew, under its heading; where the team took the heading away, no progress is written. */
export function refreshProgress(
  plans: readonly StorePlan[],
  standing: readonly StandingTask[],
  sheet: FoundSheet,
  { headerRow, places }: FoundPlan,
  today: CivilDate,
  language: Language,
): RefreshedProgress {
  const textAt = (row: number, key: 'task' | 'why'): string =>
    nameKey(String(sheet.values[row]?.[places.get(key) ?? -1] ?? ''));
  const above = Array.from({ length: headerRow }, (_, row) => row);
  const heading = above.find((row) => isHeading(textAt(row, 'why')));
  if (heading === undefined) return NONE;
  const named = plans.filter(hasName);
  const stores = new Set([...named, ...standing.filter(hasName)].map(({ store }) => nameKey(store)));
  // Only the first row that names the store is the plan's; a further one is the team's own.
  const rowOfStore = (store: string) => above.find((row) => row > heading && textAt(row, 'task') === store);
  const rows = [...stores].flatMap((store) => rowOfStore(store) ?? []);
  const shown = new Set(rows.map((row) => textAt(row, 'task')));
  const changes = rows.map((row): [number, KnownCells] => {
    const store = textAt(row, 'task');
    const plan = plans.find((one) => nameKey(one.store) === store);
    return [row, new Map([['why', progressCell(store, plan?.status, standing, language)]])];
  });
  const missing = named
    .filter(({ store }) => !shown.has(nameKey(store)))
    .map((plan) => rowOfProgress(plan, standing, language));
  const last = Math.max(heading, ...rows);
  const room = roomAfter(last, sheet, headerRow);
  return {
    changes: new Map([
      [heading, new Map([['why', progressHeading(today, language)]])],
      ...changes,
      ...missing.slice(0, room).map((cells, index): [number, KnownCells] => [last + 1 + index, cells]),
    ]),
    added: new Map([[last + room, missing.slice(room)]]),
  };
}

/**
 * The number of blank rows under the progress that are filled before others are added, all but the one before the
 * header: a refresh that broke off once it had added some has left them.
 */
function roomAfter(last: number, { values, formulas }: FoundSheet, headerRow: number): number {
  let blank = 0;
  const isFree = (row: number) =>
    [...(values[row] ?? []), ...(formulas[row] ?? [])].every((one) => one === '');
  while (last + blank + 1 < headerRow && isFree(last + blank + 1)) blank += 1;
  return Math.max(0, blank - 1);
}

/**
 * Whether a plan has a store's name: rows that name no store are put together in a plan without a name, whose progress
 * is not told.
 */
export const hasName = ({ store }: { readonly store: string }): boolean => store !== '';

const isHeading = (text: string): boolean =>
  Object.values(planTexts.progress).some((word) => text.startsWith(nameKey(word)));
