import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { cell, type GridCell } from '../../report/grid/grid-sheet';
import { headerColour, teamColour } from '../../report/grid/palette';

export type PlanKey = (typeof PLAN_COLUMNS)[number]['key'];

/**
 * The columns of the plan. `task`, `store` and `due` are written once; `why` and `needed` by every refresh; the others
 * belong to the team. The key is hidden, and stands between columns that are seen: whoever sorts or moves those takes
 * it along.
 */
export const PLAN_COLUMNS = [
  { key: 'task', width: 440, isTeams: false },
  { key: 'key', width: 60, isTeams: false },
  { key: 'why', width: 220, isTeams: false },
  { key: 'store', width: 165, isTeams: false },
  { key: 'owner', width: 80, isTeams: true },
  { key: 'due', width: 90, isTeams: false },
  { key: 'status', width: 90, isTeams: true },
  { key: 'notes', width: 160, isTeams: true },
  { key: 'needed', width: 100, isTeams: false },
] as const;

/** The columns without which nobody can say which rows are whose. */
const INDISPENSABLE: readonly PlanKey[] = ['key', 'task', 'store', 'status'];

/** The place of each column, counted from 0; a column that the team took away is left out. */
export type ColumnPlaces = ReadonlyMap<PlanKey, number>;

export const ownPlaces: ColumnPlaces = new Map(PLAN_COLUMNS.map(({ key }, index) => [key, index]));

export const headerCells = (language: Language): GridCell[] =>
  PLAN_COLUMNS.map(({ key, isTeams }) =>
    cell(planTexts[key][language], { colour: isTeams ? teamColour : headerColour, align: 'center' }),
  );

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The columns that a refresh writes anew. Where two columns have such a name, one is the team's, and neither is written. */
const REWRITTEN: readonly PlanKey[] = ['why', 'needed'];

/**
 * Finds the columns by their headers, in either language and wherever they stand by now. Of two columns that mean the
 * same, the plan's is the one in the language of most of the others.
 * @returns undefined where it is no header row
 */
export function findPlaces(row: readonly unknown[]): ColumnPlaces | undefined {
  const names = row.map((one) => (typeof one === 'string' ? nameKey(one) : ''));
  const byLanguage = LANGUAGES.map((language) => placesIn(names, language)).sort(
    (one, other) => other.size - one.size,
  );
  const places = new Map<PlanKey, number>();
  for (const { key } of PLAN_COLUMNS) {
    const [first, second] = byLanguage.find((found) => found.has(key))?.get(key) ?? [];
    const isOne = second === undefined || !REWRITTEN.includes(key);
    if (first !== undefined && isOne) places.set(key, first);
  }
  return INDISPENSABLE.every((key) => places.has(key)) ? places : undefined;
}

/** The language of most of the headers. */
export function languageOfHeaders(row: readonly unknown[]): Language | undefined {
  const names = row.map((one) => (typeof one === 'string' ? nameKey(one) : ''));
  const [most] = LANGUAGES.map((language) => ({ language, size: placesIn(names, language).size })).sort(
    (one, other) => other.size - one.size,
  );
  return most && most.size > 0 ? most.language : undefined;
}

function placesIn(names: readonly string[], language: Language): Map<PlanKey, readonly number[]> {
  const columnsOf = (key: PlanKey): number[] =>
    names.flatMap((name, index) => (name === nameKey(planTexts[key][language]) ? [index] : []));
  const found = PLAN_COLUMNS.map(({ key }) => [key, columnsOf(key)] as const);
  return new Map(found.filter(([, columns]) => columns.length > 0));
}
