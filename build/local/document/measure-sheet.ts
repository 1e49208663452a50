/** Measures how large a sheet is, and how far it is filled. */
import type { Model } from '@odoo/o-spreadsheet';
import { requireSheet } from './find-sheets';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export function gridSize(model: Model, sheetId: string): SheetSize {
  requireSheet(model, sheetId);
  return { rows: model.getters.getNumberRows(sheetId), columns: model.getters.getNumberCols(sheetId) };
}

/**
 * The numbers of the last row and the last column with content. A formula is content even where it shows nothing; looks
 * and notes are not.
 */
export function filledSize(model: Model, sheetId: string): SheetSize {
  requireSheet(model, sheetId);
  let [rows, columns] = [0, 0];
  for (const place of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const { value } = model.getters.getEvaluatedCell(place);
    if (value === null && !model.getters.getCell(place)?.isFormula) continue;
    rows = Math.max(rows, place.row + 1);
    columns = Math.max(columns, place.col + 1);
  }
  return { rows, columns };
}
