/** Renames and deletes whole sheets, as the menu of a tab does. */
import type { Model } from '@odoo/o-spreadsheet';
import { findSheet } from './find-range';

export function renameSheet(model: Model, oldName: string, newName: string): void {
  const result = model.dispatch('RENAME_SHEET', { sheetId: findSheet(model, oldName), newName, oldName });
  if (!result.isSuccessful) throw new Error(`${oldName} is not renamed: ${result.reasons.join()}`);
}

export function deleteSheet(model: Model, sheetName: string): void {
  const result = model.dispatch('DELETE_SHEET', { sheetId: findSheet(model, sheetName), sheetName });
  if (!result.isSuccessful) throw new Error(`${sheetName} is not deleted: ${result.reasons.join()}`);
}
