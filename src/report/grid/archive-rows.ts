import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { cell, type GridCell } from './grid-sheet';
import { teamColour } from './palette';
import { keptCell, STORE_COLUMNS, type StoreColumn } from './store-columns';
import type { TeamEntry } from './team-entries';

/** What the team wrote beside stores that are gone: under a heading, in the columns where it stood. */
export function archiveRows(removed: readonly TeamEntry[], language: Language): GridCell[][] {
  if (removed.length === 0) return [];
  return [[cell(gridTexts.archive[language], { colour: teamColour })], ...removed.map(archiveRow)];
}

function archiveRow(entry: TeamEntry): GridCell[] {
  const known: Partial<Record<StoreColumn['key'], GridCell>> = {
    store: cell(entry.store),
    owner: keptCell(entry.owner),
    notes: keptCell(entry.notes),
  };
  return STORE_COLUMNS.map(({ key }) => known[key] ?? cell(undefined));
}
