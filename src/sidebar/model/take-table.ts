import type { SheetEntry, StartAnswer } from '../contract';
import { chooseStandardsSheet, chooseWeightsSheet } from './choose';
import type { PageModel } from './page-state';

const CHOOSE = { standards: chooseStandardsSheet, weights: chooseWeightsSheet } as const;

/** The tables that the product adds for the user to edit. */
export type OwnTable = keyof typeof CHOOSE;

/**
 * Chooses the table that was just added to the file.
 * @returns its sheet
 */
export function takeTable(model: PageModel, start: StartAnswer, kind: OwnTable): SheetEntry | undefined {
  const before = new Set(model.get().start?.sheets.map(({ id }) => id));
  const added = start.sheets.find((sheet) => sheet.kind === kind && !before.has(sheet.id));
  model.set({ start });
  if (added) CHOOSE[kind](model, added.id);
  return added;
}
