/** Reads an area's cells for a script: rows of cells. */
import type { DataValidationRule, EvaluatedCell, Model } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { Area } from '../realm/area';
import type { CrossingCell } from '../realm/realm';
import type { ValidationSpec } from '../realm/validation-spec';
import { instantOfSerial } from '../time/cell-date';
import { errorNameInSheets } from '../workbook/error-names';
import { type LookName, toldLook } from './cell-looks';
import { requireSheet } from './find-sheets';
import { formulaText } from './formula-text';
import { showsDate } from './interpret-value';
import type { LocalDocument } from './local-document';
import { PLAIN_TEXT, shownFormat } from './plain-text';
import { sheetExtrasOf } from './register-plugins';
import { relativeFormula } from './relative-formula';
import { noteKey } from './sheet-extras';
import { specOf } from './validate-cells';

/** The name under which Sheets reads the format of a cell without one of its own. */
const AUTOMATIC = '0.###############';

/** The place of a cell of the area; rows and columns are counted from 0. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export function readValues({ model, settings, otherWays }: LocalDocument, area: Area): CrossingCell[][] {
  return rowsOf(model, area, (place) => {
    const evaluated = model.getters.getEvaluatedCell(place);
    if (evaluated.type === 'error' && otherWays.has('errors read as #ERROR!')) return '#ERROR!';
    return crossingValue(model, place, evaluated, settings.timeZone);
  });
}

export function readFormulas(model: Model, area: Area): string[][] {
  return rowsOf(model, area, (place) => {
    const cell = model.getters.getCell(place);
    return cell?.isFormula ? formulaText(cell.compiledFormula, model) : '';
  });
}

export function readRelativeFormulas(
  model: Model,
  area: Area,
  otherWays: ReadonlySet<OtherWay>,
): (string | null)[][] {
  const none = otherWays.has('no relative formula reads as blank') ? '' : null;
  const leavesZeros = otherWays.has('relative formulas leave out zeros');
  return rowsOf(
    model,
    area,
    ({ sheetId, row, col }) => relativeFormula(model, sheetId, { row, col }, leavesZeros) ?? none,
  );
}

export function readFormats(model: Model, area: Area, otherWays: ReadonlySet<OtherWay>): string[][] {
  const automatic = otherWays.has('an automatic format reads as General') ? 'General' : AUTOMATIC;
  return rowsOf(model, area, (place) => {
    // The cell's own format comes first: an error shows no format, although the cell may have one.
    const own = shownFormat(model.getters.getCell(place)?.format);
    return own ?? shownFormat(model.getters.getEvaluatedCell(place).format) ?? automatic;
  });
}

/** What the cells show. */
export const readTexts = (model: Model, area: Area): string[][] =>
  rowsOf(model, area, (place) => {
    const cell = model.getters.getEvaluatedCell(place);
    return cell.type === 'error' ? errorNameInSheets(cell.value) : cell.formattedValue;
  });

export const readLooks = (model: Model, area: Area, name: LookName): (string | number)[][] =>
  rowsOf(model, area, (place) => toldLook(name, model.getters.getCell(place)?.style));

/** The rules of what may be typed into the cells; null where there is none. */
export const readValidations = (model: Model, area: Area): (ValidationSpec | null)[][] =>
  rowsOf(model, area, (place) => {
    const rule = model.getters.getValidationRuleForCell(place) as DataValidationRule | undefined;
    return rule ? specOf(rule) : null;
  });

export function readNotes(model: Model, area: Area): string[][] {
  const { notes } = sheetExtrasOf(model, area.sheet);
  return rowsOf(model, area, ({ row, col }) => notes[noteKey(row, col)] ?? '');
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
  const rows: T[][] = [];
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const cells: T[] = [];
    for (let col = area.column - 1; col < area.column - 1 + area.columns; col++)
      cells.push(read({ sheetId: area.sheet, row, col }));
    rows.push(cells);
  }
  return rows;
}
