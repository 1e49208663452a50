/** Finds the sheets of the workbook by the numbers that scripts know them by. */
import type { Model } from '@odoo/o-spreadsheet';

/** The number of a sheet: the first sheet of a file is 0 at Google, and the others have numbers without an order. */
export function sheetNumber(id: string): number {
  if (id === 'sheet1') return 0;
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}

export function requireSheet(model: Model, id: string): void {
  if (!model.getters.tryGetSheet(id)) throw new Error(`Sheet ${sheetNumber(id)} not found`);
}
