/** Reads an area's cells for a script: rows of cells. */
import type { EvaluatedCell, Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import type { CrossingCell } from '../realm/realm';
import { instantOfSerial } from '../time/cell-date';
import { errorNameInSheets } from '../workbook/error-names';
import { requireSheet } from './find-sheets';
import { showsDate } from './interpret-value';
import { PLAIN_TEXT, shownFormat } from './plain-text';
import { sheetExtrasOf } from './register-plugins';
import { relativeFormula } from './relative-formula';
import { noteKey } from './sheet-extras';

/** The name that Sheets gives to the format of a cell without one of its own. */
export const AUTOMATIC = 'General';

/** The place of a cell of the area; rows and columns are counted from 0. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export function readValues(model: Model, area: Area, zone: string): CrossingCell[][] {
  return rowsOf(model, area, (place) => {
    const evaluated = model.getters.getEvaluatedCell(place);
    return crossingValue(model, place, evaluated, zone);
  });
}

export function readFormulas(model: Model, area: Area): string[][] {
  return rowsOf(model, area, (place) => {
    const cell = model.getters.getCell(place);
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
  });
}

export function readRelativeFormulas(model: Model, area: Area): string[][] {
  return rowsOf(model, area, ({ sheetId, row, col }) => relativeFormula(model, sheetId, { row, col }));
}

export function readFormats(model: Model, area: Area): string[][] {
  return rowsOf(model, area, (place) => {
    // The cell's own format comes first: an error shows no format, although the cell may have one.
    const own = shownFormat(model.getters.getCell(place)?.format);
    return own ?? shownFormat(model.getters.getEvaluatedCell(place).format) ?? AUTOMATIC;
  });
}

export function readNotes(model: Model, area: Area): string[][] {
  const { notes } = sheetExtrasOf(model, area.sheet);
  return rowsOf(model, area, ({ row, col }) => notes[noteKey(row, col)] ?? '');
}

/** The colour of a cell that nobody has coloured, as Google names it. */
const WHITE = '#ffffff';

export function readBackgrounds(model: Model, area: Area): string[][] {
  return rowsOf(model, area, (place) =>
    (model.getters.getCell(place)?.style?.fillColor ?? WHITE).toLowerCase(),
  );
}

function crossingValue(model: Model, place: Place, cell: EvaluatedCell, zone: string): CrossingCell {
  if (cell.type === 'error') return errorNameInSheets(cell.value);
  // The engine makes a link of text like [name](address), and shows only its name.
  if (cell.link) return literalText(model, place) ?? cell.value;
  if (typeof cell.value !== 'number' || !showsDate(cell.format)) return cell.value;
  return { date: instantOfSerial(cell.value, zone) };
}

function literalText(model: Model, place: Place): string | undefined {
  const cell = model.getters.getCell(place);
  if (!cell || cell.isFormula) return undefined;
  return cell.format === PLAIN_TEXT ? cell.content : String(cell.parsedValue);
}

function rowsOf<T>(model: Model, area: Area, read: (place: Place) => T): T[][] {
  requireSheet(model, area.sheet);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      read({ sheetId: area.sheet, row: area.row - 1 + row, col: area.column - 1 + column }),
    ),
  );
}
