/** Inserts and deletes whole rows and columns, as the engine's row and column menus do. */
import { type CellPosition, helpers, type Model } from '@odoo/o-spreadsheet';
import { findRange, findSheet } from './find-range';

/** Inserts rows. @param before the row number that the first new row gets */
export function insertRows(model: Model, sheet: string, before: number, count: number): void {
  insert(model, sheet, 'ROW', before - 1, count);
}

/** Inserts columns. @param before the letter that the first new column gets */
export function insertColumns(model: Model, sheet: string, before: string, count: number): void {
  insert(model, sheet, 'COL', helpers.lettersToNumber(before), count);
}

export function deleteRows(model: Model, sheet: string, first: number, count: number): void {
  const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
  const sheetId = findSheet(model, sheet);
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension: 'ROW', elements });
}

/** Deletes columns. @param first the letter of the first column to delete */
export function deleteColumns(model: Model, sheet: string, first: string, count: number): void {
  const left = helpers.lettersToNumber(first);
  const elements = Array.from({ length: count }, (_, index) => left + index);
  const sheetId = findSheet(model, sheet);
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension: 'COL', elements });
}

/**
 * Sorts rows by writing cell by cell, since the engine's own sorting needs a newer Node. A formula keeps its text.
 * @param column the letter of one of the range's columns
 */
export function sortRows(model: Model, range: string, column: string, direction: 'asc' | 'desc'): void {
  const { sheetId, zone } = findRange(model, range);
  const columns = numbersFrom(zone.left, zone.right);
  const rows = numbersFrom(zone.top, zone.bottom).map((row) => ({
    key: String(
      model.getters.getEvaluatedCell({ sheetId, row, col: helpers.lettersToNumber(column) }).value ?? '',
    ),
    contents: columns.map((col) => contentAt(model, { sheetId, row, col })),
  }));
  const isBlank = ({ contents }: { readonly contents: readonly string[] }) =>
    contents.every((text) => text === '');
  const filled = rows.filter((row) => !isBlank(row)).sort((one, other) => one.key.localeCompare(other.key));
  const sorted = [...(direction === 'asc' ? filled : filled.reverse()), ...rows.filter(isBlank)];
  sorted.forEach(({ contents }, index) => {
    contents.forEach((content, number) => {
      model.dispatch('UPDATE_CELL', { sheetId, row: zone.top + index, col: zone.left + number, content });
    });
  });
}

/** What was typed into the cell. */
function contentAt(model: Model, position: CellPosition): string {
  const cell = model.getters.getCell(position);
  if (!cell) return '';
  return cell.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : cell.content;
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

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
