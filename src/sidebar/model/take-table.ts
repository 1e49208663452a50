import type { SheetEntry, StartAnswer } from '../contract';
import { chooseStandardsSheet, chooseWeightsSheet } from './choose';
import type { PageStore } from './page-state';

const CHOOSE = { standards: chooseStandardsSheet, weights: chooseWeightsSheet } as const;

/** The tables that the product adds for the user to edit. */
export type OwnTable = keyof typeof CHOOSE;

/**
 * Chooses the table that was just added.
 * @returns its sheet
 */
export function takeTable(store: PageStore, start: StartAnswer, kind: OwnTable): SheetEntry | undefined {
  const before = new Set(store.get().start?.sheets.map(({ id }) => id));
  const added = start.sheets.find((sheet) => sheet.kind === kind && !before.has(sheet.id));
  store.set({ start });
  if (added) CHOOSE[kind](store, added.id);
  return added;
}
