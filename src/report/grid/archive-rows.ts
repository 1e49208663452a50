import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { cell, type GridCell } from './grid-sheet';
import { teamColour } from './palette';
import { keptCell, type StoreColumn } from './store-columns';
import type { TeamEntry } from './team-entries';

/** What the team wrote beside stores that are gone: under a heading, in the columns where it stood. */
export function archiveRows(
  removed: readonly TeamEntry[],
  language: Language,
  columnOf: (key: StoreColumn['key']) => number,
): GridCell[][] {
  if (removed.length === 0) return [];
  const width = Math.max(columnOf('owner'), columnOf('notes'));
  const archiveRow = (entry: TeamEntry): GridCell[] => {
    const row = Array.from({ length: width }, () => cell(undefined));
    row[columnOf('store') - 1] = cell(entry.store);
    row[columnOf('owner') - 1] = keptCell(entry.owner);
    row[columnOf('notes') - 1] = keptCell(entry.notes);
    return row;
  };
  return [[cell(gridTexts.archive[language], { colour: teamColour })], ...removed.map(archiveRow)];
}
