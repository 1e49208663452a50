/** Moves whole rows of a sheet: cells, looks, rules, notes and heights. What Google makes of the rest is not known here. */
import type { Model } from '@odoo/o-spreadsheet';
import { copyCells, copyValidation } from './copy-cells';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';
import { noteKey, notePosition } from './sheet-extras';

interface Move {
  /** The first row to move, counted from 1. */
  readonly first: number;
  readonly count: number;
  /** The row that the moved rows come before, counted as before the move; one more than the last row stands for the end. */
  readonly destination: number;
}

export function moveRows(document: LocalDocument, sheetId: string, move: Move): void {
  const model = document.unevaluated;
  const { first, count, destination } = move;
  requireMovable(model, sheetId, move);
  const sheetName = model.getters.getSheetName(sheetId);
  const { notes, ...extras } = sheetExtrasOf(model, sheetId);
  // No row comes after the last one, so the new rows are added behind it then.
  const isEnd = destination > model.getters.getNumberRows(sheetId);
  const added = model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName,
    dimension: 'ROW',
    base: isEnd ? destination - 2 : destination - 1,
    quantity: count,
    position: isEnd ? 'after' : 'before',
  });
  if (!added.isSuccessful) throw new Error(`The workbook refused to move rows: ${added.reasons.join()}`);
  const source = destination <= first ? first + count : first;
  copyRows(document, sheetId, source, destination, count);
  const elements = Array.from({ length: count }, (_, index) => source - 1 + index);
  document.unevaluated.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements });
  const moved = Object.entries(notes).map(([key, text]) => {
    const { row, column } = notePosition(key);
    return [noteKey(movedRow(row, move), column), text] as const;
  });
  setSheetExtras(document.unevaluated, sheetId, { ...extras, notes: Object.fromEntries(moved) });
}

function requireMovable(model: Model, sheetId: string, { first, count, destination }: Move): void {
  const rows = model.getters.getNumberRows(sheetId);
  if (destination > rows + 1) throw new Error('Index out of bounds.');
  if (destination >= first && destination <= first + count) {
    throw new Error('What Sheets makes of rows that are moved to where they stand is not known here.');
  }
  const zone = { top: first - 1, bottom: first + count - 2, left: 0, right: columnsOf(model, sheetId) - 1 };
  if (model.getters.getMergesInZone(sheetId, zone).length > 0) {
    throw new Error('What Sheets makes of merged cells in rows that are moved is not known here.');
  }
  if (sheetExtrasOf(model, sheetId).protection) {
    throw new Error('What Sheets makes of protected ranges where rows are moved is not known here.');
  }
  eachCell(zone.right + 1, count, (row, col) => {
    if (model.getters.getCell({ sheetId, row: zone.top + row, col })?.isFormula) {
      throw new Error('What Sheets makes of formulas in rows that are moved is not known here.');
    }
  });
}

/** Copies rows to blank rows of the same sheet, both counted from 1. */
function copyRows(document: LocalDocument, sheet: string, source: number, to: number, count: number): void {
  const columns = columnsOf(document.unevaluated, sheet);
  const area = (row: number) => ({ sheet, row, column: 1, rows: count, columns });
  copyValidation(document, area(source), area(to));
  copyCells(document, area(source), area(to));
  for (let row = 0; row < count; row++) {
    const size = document.unevaluated.getters.getHeaderSize(sheet, 'ROW', source - 1 + row);
    document.unevaluated.dispatch('RESIZE_COLUMNS_ROWS', {
      sheetId: sheet,
      dimension: 'ROW',
      elements: [to - 1 + row],
      size,
    });
  }
}

function eachCell(columns: number, rows: number, does: (row: number, col: number) => void): void {
  for (let row = 0; row < rows; row++) for (let col = 0; col < columns; col++) does(row, col);
}

const columnsOf = (model: Model, sheetId: string): number => model.getters.getNumberCols(sheetId);

/** The place of a row after the move. @param row counted from 0, as is the answer */
function movedRow(row: number, { first, count, destination }: Move): number {
  const [from, to] = [first - 1, destination - 1];
  if (row >= from && row < from + count) return to < from ? to + row - from : to - count + row - from;
  if (to <= row && row < from) return row + count;
  return from + count <= row && row < to ? row - count : row;
}
