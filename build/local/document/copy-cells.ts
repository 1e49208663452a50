/**
 * Copies what a paste of one kind takes over. The whole source is pasted at least once, also over a smaller destination; a larger
 * one repeats it, and what has no room for a whole source more is left alone.
 */
import type { DataValidationRule } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { areaOf, blockOf } from './block-of';
import { moved, shared } from './blocks';
import { requireSheet } from './find-sheets';
import type { LocalDocument } from './local-document';
import { contentIn, isNews } from './pending-cells';
import { validateCells } from './validate-cells';

/** Copies number formats and looks. */
export function copyFormats(document: LocalDocument, from: Area, to: Area): void {
  const model = document.unevaluated;
  requireSheet(model, to.sheet);
  eachCell(from, to, (source, row, col) => {
    const cell = model.getters.getCell({ sheetId: from.sheet, ...source });
    document.pen.cells.write(to.sheet, row, col, { format: cell?.format ?? '' });
    document.pen.cells.replaceStyle(to.sheet, row, col, cell?.style ?? {});
  });
}

/** Copies what cells hold and look like, where they differ. @throws where a formula would come to another place */
export function copyCells(document: LocalDocument, from: Area, to: Area): void {
  const { cells, model } = document.pen;
  const isMoved = from.row !== to.row || from.column !== to.column;
  eachCell(from, to, (source, row, col) => {
    const cell = model.getters.getCell({ sheetId: from.sheet, ...source });
    if (cell?.isFormula && isMoved) throw new Error('Formulas are not copied to another place here.');
    const change = {
      row,
      col,
      content: contentIn(cell, model.getters),
      format: cell?.format ?? '',
      style: cell?.style ?? {},
    };
    if (isNews(model, to.sheet, change)) cells.replace(to.sheet, change);
  });
}

/** Copies the rules of validation; where the source has none, the destination loses its own. */
export function copyValidation(document: LocalDocument, from: Area, to: Area): void {
  const model = document.unevaluated;
  requireSheet(model, to.sheet);
  const hasRules = (sheet: string) => model.getters.getDataValidationRules(sheet).length > 0;
  if (!hasRules(from.sheet) && !hasRules(to.sheet)) return;
  if (from.sheet !== to.sheet && from.rows === to.rows && from.columns === to.columns) {
    copyWholeRules(document, from, to);
    return;
  }
  eachCell(from, to, (source, row, col) => {
    const ruleOf = (sheetId: string, place: { readonly row: number; readonly col: number }) =>
      model.getters.getValidationRuleForCell({ sheetId, ...place }) as DataValidationRule | undefined;
    const rule = ruleOf(from.sheet, source);
    if (!rule && !ruleOf(to.sheet, { row, col })) return;
    validateCells(document, { ...to, row: row + 1, column: col + 1, rows: 1, columns: 1 }, rule ?? null);
  });
}

/** Copies rules with the areas that they are for, so that each stays one rule. */
function copyWholeRules(document: LocalDocument, from: Area, to: Area): void {
  const { getters } = document.unevaluated;
  const source = blockOf(from);
  const copied = getters
    .getDataValidationRules(from.sheet)
    .flatMap((rule) =>
      rule.ranges
        .flatMap(({ zone }) => shared(zone, source))
        .map((zone) => ({ rule, zone: moved(zone, to.row - from.row, to.column - from.column) })),
    );
  if (getters.getDataValidationRules(to.sheet).length > 0) validateCells(document, to, null);
  for (const { rule, zone } of copied) validateCells(document, areaOf(to.sheet, zone), rule);
}

/** Visits each cell with its source; rows and columns are counted from 0. */
function eachCell(
  from: Area,
  to: Area,
  copy: (source: { readonly row: number; readonly col: number }, row: number, col: number) => void,
): void {
  const pasted = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size;
  const [rows, columns] = [pasted(to.rows, from.rows), pasted(to.columns, from.columns)];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const source = {
        row: from.row - 1 + (row % from.rows),
        col: from.column - 1 + (column % from.columns),
      };
      copy(source, to.row - 1 + row, to.column - 1 + column);
    }
  }
}
