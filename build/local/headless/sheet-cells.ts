/** Types into cells and reads them, as a person in front of the grid does. */
import { type CellPosition, type EvaluatedCell, helpers, type Model } from '@odoo/o-spreadsheet';
import { errorNameInSheets } from '../workbook/error-names';
import { findRange } from './find-range';

export interface Cell {
  /**
   * The cell's value. A date is its serial day; an error its name in Sheets, e.g. `#ERROR!`; a blank cell is null, a
   * blank result "".
   */
  readonly value: string | number | boolean | null;
  /** The value as it is shown. */
  readonly text: string;
  /** The number format in force, e.g. `yyyy-mm-dd`. */
  readonly format: string | undefined;
  /** The message that hovering over an error shows. */
  readonly error: string | undefined;
}

export function typeInto(model: Model, address: string, content: string): void {
  const { sheetId, zone } = findRange(model, address);
  const result = model.dispatch('UPDATE_CELL', { sheetId, col: zone.left, row: zone.top, content });
  if (!result.isSuccessful) throw new Error(`${address} does not take ${content}: ${result.reasons.join()}`);
}

export function readCell(model: Model, address: string): Cell {
  const { sheetId, zone } = findRange(model, address);
  return describeCell(model.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }));
}

/** Reads a range as rows of cells. */
export function readRange(model: Model, range: string): Cell[][] {
  const { sheetId, zone } = findRange(model, range);
  const { left, right, top, bottom } = zone;
  return span(top, bottom).map((row) =>
    span(left, right).map((col) => describeCell(model.getters.getEvaluatedCell({ sheetId, col, row }))),
  );
}

/** Finds the range over which the formula's result spilled, e.g. `B2:B9`. @returns undefined where it did not spill */
export function readSpill(model: Model, address: string): string | undefined {
  const { sheetId, zone } = findRange(model, address);
  const position: CellPosition = { sheetId, col: zone.left, row: zone.top };
  const spill = model.getters.getSpreadZone(position);
  if (!spill) return undefined;
  return `${helpers.toXC(spill.left, spill.top)}:${helpers.toXC(spill.right, spill.bottom)}`;
}

function describeCell(cell: EvaluatedCell): Cell {
  const isError = cell.type === 'error';
  return {
    value: isError ? errorNameInSheets(cell.value) : cell.value,
    text: isError ? errorNameInSheets(cell.value) : cell.formattedValue,
    format: cell.format,
    error: isError ? cell.message : undefined,
  };
}

const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
