/** Copies cells to another place of the same size, with all that they hold and look like. */
import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';
import { copyCells, copyValidation } from './copy-cells';
import { copyConditional } from './copy-conditional';
import { requireSheet } from './find-sheets';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';
import { noteKey, placeOfNote } from './sheet-extras';

export function copyAll(document: LocalDocument, from: Area, to: Area): void {
  const model = document.unevaluated;
  for (const { sheet } of [from, to]) requireSheet(model, sheet);
  requireSameSize(from, to);
  takeMergesOff(model, from, to);
  copyCells(document, from, to);
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

const placeIn = (area: Area, row: number, column: number): CellPosition => ({
  sheetId: area.sheet,
  row: area.row - 1 + row,
  col: area.column - 1 + column,
});

function copyBorders(model: Model, from: Area, to: Area): void {
  const { getters } = model;
  eachCell(from, (row, column) => {
    const border = getters.getCellBorder(placeIn(from, row, column));
    const place = placeIn(to, row, column);
    const standing = getters.getCellBorder(place);
    if (border === standing || JSON.stringify(border) === JSON.stringify(standing)) return;
    model.dispatch('SET_BORDER', { ...place, border: border ?? undefined });
  });
}

function copyNotes(model: Model, from: Area, to: Area): void {
  const extras = sheetExtrasOf(model, to.sheet);
  const outside = Object.entries(extras.notes).filter(([key]) => !placeOfNote(key, to));
  const copied = Object.entries(sheetExtrasOf(model, from.sheet).notes).flatMap(([key, text]) => {
    const place = placeOfNote(key, from);
    return place ? [[noteKey(to.row - 1 + place.row, to.column - 1 + place.column), text] as const] : [];
  });
  setSheetExtras(model, to.sheet, { ...extras, notes: Object.fromEntries([...outside, ...copied]) });
}

function eachCell({ rows, columns }: Area, does: (row: number, column: number) => void): void {
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) does(row, column);
}
