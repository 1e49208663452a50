import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import {
  findHeaderRow,
  readTeamEntries,
  type TeamEntry,
  teamColumnsOf,
} from '../../report/grid/team-entries';
import type { EditedStatus } from '../contract';
import type { GridMark } from '../contract/marks';
import { cellsChanged, rowsNotWritten } from '../contract/written-rows';
import type { ReadTable } from './read-tables';
import { coloursOf, formatsOf, formulasOf, notesOf, valuesOf } from './table-values';

/** A grid that is in the file, as its team left it. */
export interface EarlierGrid {
  readonly team: readonly TeamEntry[];
  /** Whether people have written anything into the grid outside the team's columns; if so, the grid is kept. */
  readonly hasOwnText: boolean;
}

/**
 * Reads from a grid what only people can have written. Nothing is told apart by its place, since a grid is sorted at
 * will.
 * @param marks the grid's own mark, and those of drafts that may have been brought over it before their build broke off
 */
export function readEarlierGrid(table: ReadTable, marks: readonly GridMark[]): EarlierGrid {
  const values = valuesOf(table);
  const formulas = formulasOf(table);
  const paint = { colours: coloursOf(table), notes: notesOf(table) };
  const team = readTeamEntries(values, formulas, formatsOf(table), paint);
  const isEmpty = values.flat().every(isBlank) && formulas.flat().every((formula) => formula === '');
  return {
    team: team ?? [],
    hasOwnText: !isEmpty && (!team || marks.every((mark) => hasOwnRows(table, mark))),
  };
}

/**
 * Whether people have written into rows of their own. A mark of an earlier version does not say what the product wrote:
 * then nobody can tell, and the sheet is kept.
 */
function hasOwnRows(table: ReadTable, { written }: GridMark): boolean {
  if (written === undefined) return true;
  const values = valuesOf(table);
  const headerRow = findHeaderRow(values);
  const columns = teamColumnsOf(values[headerRow] ?? []);
  const { cells } = table;
  const leftOut = { columns, below: headerRow };
  return rowsNotWritten(written, cells.values ?? [], cells.formulas ?? [], leftOut).length > 0;
}

/**
 * Finds the statuses that people have written over, in rows where they have changed nothing else.
 * @param others the statuses as they stand in the next report, where they may be worded otherwise than by name
 */
export function editedStatuses(
  table: ReadTable,
  { written }: GridMark,
  others: readonly string[],
): EditedStatus[] {
  const values = valuesOf(table);
  const headerRow = findHeaderRow(values);
  const header = values[headerRow] ?? [];
  const [store, status] = (['store', 'status'] as const).map((key) => columnOf(header, key));
  if (written === undefined || store === undefined || status === undefined) return [];
  const inSheet = values.slice(headerRow + 1).map((row) => String(row[status] ?? ''));
  const names = Object.values(statusNames).flatMap(({ zh, en }) => [zh, en]);
  const changed = cellsChanged(
    written,
    [table.cells.values ?? [], table.cells.formulas ?? []],
    { columns: teamColumnsOf(header), below: headerRow },
    { column: status + 1, before: [...new Set([...names, ...others, ...inSheet])] },
  );
  return [...changed].map(([row, had]) => ({
    store: String(values[row - 1]?.[store] ?? ''),
    had,
    wrote: String(values[row - 1]?.[status] ?? ''),
  }));
}

/** The column of a header, counted from 0; undefined where there is none. */
function columnOf(header: readonly unknown[], key: 'store' | 'status'): number | undefined {
  const names = Object.values(gridTexts[key]).map(nameKey);
  const column = header.findIndex((cell) => typeof cell === 'string' && names.includes(nameKey(cell)));
  return column < 0 ? undefined : column;
}

/**
 * Merges what the teams wrote into several grids, that of the first grid first; what a later grid only repeats is left
 * out. A grid that is left over from a build that broke off may have been written into as well.
 */
export function mergedTeam(grids: readonly EarlierGrid[]): TeamEntry[] {
  const merged = new Map<string, TeamEntry>();
  const repeats = (entry: TeamEntry, number: number): string =>
    `${nameKey(entry.store)}\n${contentOf(entry.owner)}\n${contentOf(entry.notes)}\n${number}`;
  for (const { team } of grids) {
    const seen = new Map<string, number>();
    for (const entry of team) {
      const once = repeats(entry, 0);
      const number = seen.get(once) ?? 0;
      seen.set(once, number + 1);
      const key = repeats(entry, number);
      if (!merged.has(key)) merged.set(key, entry);
    }
  }
  return [...merged.values()];
}

const contentOf = ({ value, formula }: TeamEntry['owner']): string =>
  formula === '' ? JSON.stringify(value) : formula;
