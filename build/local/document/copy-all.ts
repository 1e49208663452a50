/** Copies cells to another place of the same size, with all that they hold and look like. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';
import { copyFormats, copyValidation } from './copy-cells';
import { copyConditional } from './copy-conditional';
import { requireSheet } from './find-sheets';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';
import { noteKey } from './sheet-extras';

export function copyAll(document: LocalDocument, from: Area, to: Area): void {
  const model = document.unevaluated;
  for (const { sheet } of [from, to]) requireSheet(model, sheet);
  requireSameSize(from, to);
  takeMergesOff(model, from, to);
  copyFormats(document, from, to);
  copyContents(document, from, to);
  copyBorders(document.unevaluated, from, to);
  if (!document.surroundings.copiesCarryRules) return;
  copyNotes(document.unevaluated, from, to);
  copyValidation(document, from, to);
  copyConditional(document.unevaluated, from, to);
}

function requireSameSize(from: Area, to: Area): void {
  if (from.rows !== to.rows || from.columns !== to.columns) {
    throw new Error('What Sheets makes of a copy to a range of another size is not implemented here.');
  }
}

/** What is copied brings its own merges along; here it has none. */
function takeMergesOff(model: Model, from: Area, to: Area): void {
  if (model.getters.getMergesInZone(from.sheet, blockOf(from)).length > 0) {
    throw new Error('Merged cells are not copied in the local workbook.');
  }
  const zone = blockOf(to);
  const target = model.getters.getMergesInZone(to.sheet, zone);
  const isInside = target.every(
    ({ top, bottom, left, right }) =>
      top >= zone.top && bottom <= zone.bottom && left >= zone.left && right <= zone.right,
  );
  if (!isInside) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  if (target.length > 0) model.dispatch('REMOVE_MERGE', { sheetId: to.sheet, target });
}

function copyContents(document: LocalDocument, from: Area, to: Area): void {
  const { cells, model } = document.pen;
  const isMoved = from.row !== to.row || from.column !== to.column;
  eachCell(from, (row, column) => {
    const cell = model.getters.getCell({
      sheetId: from.sheet,
      row: from.row - 1 + row,
      col: from.column - 1 + column,
    });
    if (cell?.isFormula && isMoved) throw new Error('Formulas are not copied to another place here.');
    const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : cell?.content;
    cells.write(to.sheet, to.row - 1 + row, to.column - 1 + column, { content: content ?? '' });
  });
}

function copyBorders(model: Model, from: Area, to: Area): void {
  eachCell(from, (row, column) => {
    const borderAt = (area: Area) =>
      model.getters.getCellBorder({
        sheetId: area.sheet,
        row: area.row - 1 + row,
        col: area.column - 1 + column,
      });
    const border = borderAt(from);
    if (JSON.stringify(border) === JSON.stringify(borderAt(to))) return;
    const place = { sheetId: to.sheet, row: to.row - 1 + row, col: to.column - 1 + column };
    model.dispatch('SET_BORDER', { ...place, border: border ?? undefined });
  });
}

function copyNotes(model: Model, from: Area, to: Area): void {
  const source = sheetExtrasOf(model, from.sheet).notes;
  const extras = sheetExtrasOf(model, to.sheet);
  const notes: Record<string, string> = { ...extras.notes };
  eachCell(from, (row, column) => {
    const note = source[noteKey(from.row - 1 + row, from.column - 1 + column)];
    const key = noteKey(to.row - 1 + row, to.column - 1 + column);
    if (note === undefined) delete notes[key];
    else notes[key] = note;
  });
  setSheetExtras(model, to.sheet, { ...extras, notes });
}

function eachCell({ rows, columns }: Area, does: (row: number, column: number) => void): void {
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) does(row, column);
}
