/** Writes an area's cells for a script. The realm has seen to it that the rows have the area's size. */
import { helpers } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import type { CrossingCell } from '../realm/realm';
import type { EngineLook } from './cell-looks';
import { requireSheet } from './find-sheets';
import { movedFormula } from './formula-text';
import { interpretValue } from './interpret-value';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { PLAIN_TEXT, plainTextFormat } from './plain-text';
import { sheetExtrasOf } from './register-plugins';
import { noteKey, placeOfNote } from './sheet-extras';

type Rows<T> = readonly (readonly T[])[];

export function writeValues(document: LocalDocument, area: Area, rows: Rows<CrossingCell>): void {
  const { cells, model } = document.pen;
  const { locale, otherWays } = document;
  const zone = document.settings.timeZone;
  const writes: (() => void)[] = [];
  eachCell(document, area, rows, (value, row, col) => {
    const format = cells.formatOf(model, area.sheet, row, col);
    const stored = interpretValue(value, { format, locale, zone, otherWays });
    writes.push(() => cells.write(area.sheet, row, col, stored));
  });
  // All or none: a value that cannot be written must not leave half of them behind.
  for (const write of writes) write();
}

/** Clears what the cells hold; formats, looks and notes stay. */
export function clearCells(document: LocalDocument, area: Area): void {
  const { cells, model } = document.pen;
  requireSheet(model, area.sheet);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      cells.write(area.sheet, area.row - 1 + row, area.column - 1 + column, { content: '' });
    }
  }
}

/** Writes a formula into all cells of an area, its references moving along, as if it were filled from the first cell. */
export function writeFormula(document: LocalDocument, area: Area, formula: string): void {
  const { cells, model } = document.pen;
  const rows = Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => movedFormula(formula, row, column)),
  );
  eachCell(document, area, rows, (formula, row, col) => {
    if (cells.formatOf(model, area.sheet, row, col) === PLAIN_TEXT)
      throw new Error('What Sheets makes of setFormula in a cell of plain text is not known here.');
    cells.write(area.sheet, row, col, { content: formula });
  });
}

export function writeFormats(document: LocalDocument, area: Area, rows: Rows<string | null>): void {
  const { cells, model } = document.pen;
  eachCell(document, area, rows, (told, row, col) => {
    const format = engineFormat(told, document);
    cells.write(area.sheet, row, col, {
      format: format === PLAIN_TEXT ? plainTextFormat(cells.contentOf(model, area.sheet, row, col)) : format,
    });
  });
}

/** Paints an area. @param rows the look of each cell; where a look is undefined, the cell loses it */
export function paintCells(document: LocalDocument, area: Area, rows: Rows<EngineLook>): void {
  const { cells, model } = document.pen;
  eachCell(document, area, rows, (look, row, col) => cells.paint(model, area.sheet, row, col, look));
}

export function writeNotes(document: LocalDocument, area: Area, rows: Rows<string | null>): void {
  const { model } = document.pen;
  const extras = sheetExtrasOf(model, area.sheet);
  const notes = Object.entries(extras.notes).filter(([key]) => !placeOfNote(key, area));
  eachCell(document, area, rows, (note, row, col) => {
    if (note) notes.push([noteKey(row, col), note]);
  });
  setSheetExtras(model, area.sheet, { ...extras, notes: Object.fromEntries(notes) });
}

/**
 * The formats that give a cell its automatic format. The digits as which Sheets reads it are none of them: written back, they are
 * taken at their worst for a format of the cell's own, in which a date that somebody types shows as a number.
 */
const AUTOMATIC_FORMATS: readonly string[] = ['', 'General'];

function engineFormat(format: string | null, { locale }: LocalDocument): string {
  // What Google makes of null is reported to be a mess.
  if (format === null) throw new Error('A number format is a text, not null.');
  if (AUTOMATIC_FORMATS.includes(format)) return '';
  try {
    helpers.formatValue(1, { format, locale });
  } catch {
    throw new Error(`The number format ${format} is not implemented in the local workbook.`);
  }
  return format;
}

function eachCell<T>(
  document: LocalDocument,
  area: Area,
  rows: Rows<T>,
  write: (cell: T, row: number, col: number) => void,
): void {
  requireSheet(document.pen.model, area.sheet);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      write(cell, area.row - 1 + row, area.column - 1 + column);
    });
  });
}
