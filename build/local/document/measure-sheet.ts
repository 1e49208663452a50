/** Measures how large a sheet is, and how far it is filled. */
import type { CellPosition, Model, Zone } from '@odoo/o-spreadsheet';
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
  const { getters } = model;
  let [rows, columns] = [0, 0];
  for (const { id, isFormula } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    // What a formula fills has cells of its own only once something else is done to them.
    const { bottom, right } = (isFormula && getters.getSpreadZone({ sheetId, row, col })) || {
      bottom: row,
      right: col,
    };
    if (bottom < rows && right < columns) continue;
    for (const place of placesIn({ top: row, left: col, bottom, right }, sheetId)) {
      if (place.row < rows && place.col < columns) continue;
      if (!hasContent(model, place)) continue;
      rows = Math.max(rows, place.row + 1);
      columns = Math.max(columns, place.col + 1);
    }
  }
  return { rows, columns };
}

function hasContent({ getters }: Model, place: CellPosition): boolean {
  return getters.getEvaluatedCell(place).value !== null || getters.getCell(place)?.isFormula === true;
}

function* placesIn({ top, bottom, left, right }: Zone, sheetId: string): Generator<CellPosition> {
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) yield { sheetId, row, col };
}
