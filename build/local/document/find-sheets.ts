/** Finds the sheets of the workbook by the numbers that scripts know them by. */
import type { Model } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { LocalDocument } from './local-document';

/** The number of a sheet: the first sheet of a file is 0 at Google, and the others have numbers without an order. */
export function sheetNumber(id: string, otherWays: ReadonlySet<OtherWay> = new Set()): number {
  if (id === 'sheet1' && !otherWays.has('the first sheet has any number')) return 0;
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}

export function sheetNamed(
  { unevaluated: { getters }, otherWays }: LocalDocument,
  name: string,
): string | undefined {
  const found = getters.getSheetIdByName(name);
  const isOther =
    otherWays.has('sheets are named by their capitals') && found && getters.getSheetName(found) !== name;
  return isOther ? undefined : found;
}

export function countSheets({ unevaluated: { getters }, otherWays }: LocalDocument): number {
  const skipsHidden = otherWays.has('hidden sheets are not counted');
  return getters.getSheetIds().filter((id) => !skipsHidden || getters.isSheetVisible(id)).length;
}

export function requireSheet(model: Model, id: string): void {
  if (!model.getters.tryGetSheet(id)) throw new Error(`Sheet ${sheetNumber(id)} not found`);
}
