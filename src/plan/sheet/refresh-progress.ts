import type { CivilDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import type { StorePlan } from '../tasks/task';
import type { FoundPlan } from './found-plan';
import { type KnownCells, progressCell, progressHeading, rowOfProgress } from './plan-cells';
import type { Standing } from './progress';
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
  standing: Standing,
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
  const planOf = new Map([...named].reverse().map((plan) => [nameKey(plan.store), plan]));
  const stores = new Set([...named.map(({ store }) => nameKey(store)), ...standing.keys()]);
  stores.delete('');
  // A further row that names the store is one of the team's own.
  const rowOfStore = new Map(
    above
      .filter((row) => row > heading)
      .reverse()
      .map((row) => [textAt(row, 'task'), row]),
  );
  const rows = [...stores].flatMap((store) => rowOfStore.get(store) ?? []);
  const shown = new Set(rows.map((row) => textAt(row, 'task')));
  const changes = rows.map((row): [number, KnownCells] => {
    const store = textAt(row, 'task');
    return [row, new Map([['why', progressCell(store, planOf.get(store)?.status, standing, language)]])];
  });
  const missing = named
    .filter(({ store }) => !shown.has(nameKey(store)))
    .map((plan) => rowOfProgress(plan, standing, language));
  const last = Math.max(heading, ...rows);
  const ours = new Set(missing.map((cells) => cells.get('why')?.value));
  const isFree = (row: number) =>
    (textAt(row, 'why') === '' || ours.has(sheet.values[row]?.[places.get('why') ?? -1] as string)) &&
    isBlankBeside(row, places.get('why'), sheet);
  const room = roomAfter(last, isFree, headerRow);
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
 * The number of free rows under the progress that are filled before others are added, all but the one before the header: a
 * refresh that broke off once it had added some has left them, blank or with the words of a store that they do not name yet.
 */
function roomAfter(last: number, isFree: (row: number) => boolean, headerRow: number): number {
  let free = 0;
  while (last + free + 1 < headerRow && isFree(last + free + 1)) free += 1;
  return Math.max(0, free - 1);
}

const isBlankBeside = (row: number, column: number | undefined, { values, formulas }: FoundSheet): boolean =>
  (values[row] ?? []).every((cell, at) => cell === '' || at === column) &&
  (formulas[row] ?? []).every((formula) => formula === '');

/**
 * Whether a plan has a store's name: rows that name no store are put together in a plan without a name, whose progress
 * is not told.
 */
export const hasName = ({ store }: { readonly store: string }): boolean => store !== '';

const isHeading = (text: string): boolean =>
  Object.values(planTexts.progress).some((word) => text.startsWith(nameKey(word)));
