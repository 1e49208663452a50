import { makeRoom, type Sheet } from './spreadsheet';

/**
 * Adds rows under all that the sheet holds, formatted and validated like one of its rows.
 * @param like the number of that row. @param rows cells from the first column on, as they have to be written, all rows of
 *   one length
 * @returns the number of the first row added
 */
export function appendRows(sheet: Sheet, like: number, rows: readonly (readonly unknown[])[]): number {
  const first = sheet.getLastRow() + 1;
  const width = rows[0]?.length ?? 0;
  makeRoom(sheet, first + rows.length - 1, width);
  const added = sheet.getRange(first, 1, rows.length, width);
  const model = sheet.getRange(like, 1, 1, width);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  try {
    added.setValues(rows.map((row) => [...row]));
  } catch (error) {
    // Google may have written them and report a failure all the same.
    added.clearContent();
    throw error;
  }
  return first;
}
