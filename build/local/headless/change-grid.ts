/** Inserts and deletes whole rows and columns, as the engine's row and column menus do. */
import { helpers, type Model } from '@odoo/o-spreadsheet';
import { findSheet } from './find-range';

/** @param before the row number that the first new row gets */
export function insertRows(model: Model, sheet: string, before: number, count: number): void {
  insert(model, sheet, 'ROW', before - 1, count);
}

/** @param before the letter that the first new column gets */
export function insertColumns(model: Model, sheet: string, before: string, count: number): void {
  insert(model, sheet, 'COL', helpers.lettersToNumber(before), count);
}

export function deleteRows(model: Model, sheet: string, first: number, count: number): void {
  const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
  const sheetId = findSheet(model, sheet);
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension: 'ROW', elements });
}

function insert(model: Model, sheet: string, dimension: 'ROW' | 'COL', base: number, quantity: number): void {
  const sheetId = findSheet(model, sheet);
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: sheet,
    dimension,
    base,
    quantity,
    position: 'before',
  });
}
