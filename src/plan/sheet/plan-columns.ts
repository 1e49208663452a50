import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan';
import { cell, type GridCell } from '../../report/grid/grid-sheet';
import { headerColour, teamColour } from '../../report/grid/palette';

export type PlanKey = (typeof PLAN_COLUMNS)[number]['key'];

/**
 * `task`, `store` and `due` are written once; `why` and `needed` by every refresh; the others belong to the team. The key
 * is hidden, and stands between columns that are seen: whoever sorts or moves those takes it along.
 */
export const PLAN_COLUMNS = [
  { key: 'task', width: 250, isTeams: false },
  { key: 'key', width: 60, isTeams: false },
  { key: 'why', width: 380, isTeams: false },
  { key: 'store', width: 140, isTeams: false },
  { key: 'owner', width: 80, isTeams: true },
  { key: 'due', width: 90, isTeams: false },
  { key: 'status', width: 90, isTeams: true },
  { key: 'notes', width: 220, isTeams: true },
  { key: 'needed', width: 120, isTeams: false },
] as const;

/** Without these nobody can say which rows are whose. */
const INDISPENSABLE: readonly PlanKey[] = ['key', 'task', 'store', 'status'];

/** Where each column stands, counted from 0; one that the team took away is not there. */
export type ColumnPlaces = ReadonlyMap<PlanKey, number>;

export const ownPlaces: ColumnPlaces = new Map(PLAN_COLUMNS.map(({ key }, index) => [key, index]));

export const headerCells = (language: Language): GridCell[] =>
  PLAN_COLUMNS.map(({ key, isTeams }) =>
    cell(planTexts[key][language], { colour: isTeams ? teamColour : headerColour, align: 'center' }),
  );

/** The columns by their headers, in either language and wherever they stand by now; undefined where it is no header row. */
export function findPlaces(row: readonly unknown[]): ColumnPlaces | undefined {
  const places = new Map<PlanKey, number>();
  for (const { key } of PLAN_COLUMNS) {
    const names = Object.values(planTexts[key]).map(nameKey);
    const index = row.findIndex((one) => typeof one === 'string' && names.includes(nameKey(one)));
    if (index >= 0) places.set(key, index);
  }
  return INDISPENSABLE.every((key) => places.has(key)) ? places : undefined;
}
