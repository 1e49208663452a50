import type { CivilDate } from '../../calendar/civil-date';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { cell } from '../../report/grid/grid-sheet';
import type { StorePlan } from '../tasks/task';
import type { FoundPlan } from './found-plan';
import { type KnownCells, progressCell } from './plan-cells';
import type { Standing } from './progress';
import { isProgressLine, progressLine } from './progress-line';
import type { FoundSheet } from './sheet-rows';

/** The cells to write anew, by their row, counted from 0. */
type Changes = ReadonlyMap<number, KnownCells>;

/** Tells the progress at the top anew; where the team took its line away, no progress is written. */
export function refreshProgress(
  plans: readonly StorePlan[],
  standing: Standing,
  sheet: FoundSheet,
  { headerRow, places }: FoundPlan,
  today: CivilDate,
  language: Language,
): Changes {
  const textAt = (row: number, key: 'task' | 'why'): string =>
    String(sheet.values[row]?.[places.get(key) ?? -1] ?? '');
  const above = Array.from({ length: headerRow }, (_, row) => row);
  const [found] = (['task', 'why'] as const).flatMap((key) =>
    above.filter((row) => isProgressLine(textAt(row, key))).map((row) => ({ key, row })),
  );
  if (!found) return new Map();
  const line = cell(progressLine(plans, standing, today, language));
  const isOfEachStore =
    found.key === 'why' &&
    Object.values(planTexts.store).some((word) => nameKey(word) === nameKey(textAt(found.row, 'task')));
  const below = isOfEachStore ? above.filter((row) => row > found.row) : [];
  return new Map<number, KnownCells>([
    [found.row, new Map([[found.key, line]])],
    ...rowsOfStores(below, (row) => nameKey(textAt(row, 'task')), plans, standing, language),
  ]);
}

/** Plans of earlier versions have a row for each store under that heading: those that are there are told anew. */
function rowsOfStores(
  below: readonly number[],
  storeAt: (row: number) => string,
  plans: readonly StorePlan[],
  standing: Standing,
  language: Language,
): [number, KnownCells][] {
  const statusOf = new Map([...plans].reverse().map(({ store, status }) => [nameKey(store), status]));
  const stores = new Set([...statusOf.keys(), ...standing.keys()]);
  stores.delete('');
  // A further row that names the store is one of the team's own.
  const rowOfStore = new Map([...below].reverse().map((row) => [storeAt(row), row]));
  return [...rowOfStore]
    .filter(([store]) => stores.has(store))
    .map(([store, row]) => [
      row,
      new Map([['why', progressCell(store, statusOf.get(store), standing, language)]]),
    ]);
}
