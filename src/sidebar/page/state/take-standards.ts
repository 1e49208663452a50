import type { SheetEntry, StartAnswer } from '../../contract';
import { chooseStandardsSheet } from './choose';
import type { PageStore } from './page-state';

/**
 * Chooses the standards that were just added.
 * @returns their sheet
 */
export function takeStandards(store: PageStore, start: StartAnswer): SheetEntry | undefined {
  const before = new Set(store.get().start?.sheets.map(({ id }) => id));
  const added = start.sheets.find(({ id, kind }) => kind === 'standards' && !before.has(id));
  store.set({ start });
  if (added) chooseStandardsSheet(store, added.id);
  return added;
}
