import { PLAIN_TEXT } from '../../cells/number-formats';
import { safeText } from '../../cells/safe-text';
import { refusals } from '../../messages/refusals';
import { Refusal } from '../../sidebar/contract/refusal';
import type { OfferColumn, PlaceTable } from '../../sidebar/contract/table-steps';
import { readCellOf } from '../cells-on-wire';
import { writeInFormats } from '../guarded-text';
import { formatOf } from '../read-table';
import { freeNameIn, insertSheet, makeRoom, type Sheet } from '../spreadsheet';
import type { DoStep } from '../work';
import { expectCells, offerCells } from './expect-cells';
import { isBlankSheet, removeNew, showsWritten, sizeOfSheet } from './remove-new';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The number of rows below the table that are prepared too, for the rows that the user adds. */
const MORE_ROWS = 100;

/** The most sheets that are made for a table, because somebody types into each before the table is there. */
const MOST_SHEETS = 3;

/**
 * Adds a table as a new sheet, never over one of the user's, with as many calls for a thousand rows as for one. Whoever
 * types into the new sheet before the table stands in it keeps that sheet, and the table gets another.
 */
export const placeTable: DoStep<PlaceTable> = (table, { spreadsheet, made, undoBy }, number) => {
  for (let tries = 1; tries <= MOST_SHEETS; tries++) {
    const free = freeNameIn(spreadsheet, table.name);
    const { sheet, name } = insertSheet(spreadsheet, free, spreadsheet.getNumSheets());
    undoBy(() => removeNew(spreadsheet, sheet, table.cells));
    const outcome = writeTable(sheet, table);
    if (outcome === 'written') {
      made.set(number, { sheet, rows: table.rows });
      return { sheet: sheet.getSheetId(), name, row: 1 };
    }
    removeNew(spreadsheet, sheet, outcome === 'not written' ? [] : table.cells);
  }
  throw new Refusal(refusals.changesTooOften);
};

/** Writes the cells, right after the last look at the sheet, which has its looks by then: they decide what is read as text. */
function writeTable(sheet: Sheet, table: PlaceTable): 'written' | 'not written' | 'dressed elsewhere' {
  const { columns, cells, formats, rows } = table;
  makeRoom(sheet, Math.max(cells.length, 1 + rows + MORE_ROWS), columns.length);
  const range = sheet.getRange(1, 1, cells.length, columns.length);
  const size = sizeOfSheet(sheet);
  dress(sheet, range, table);
  const values = cells.map((row, y) => row.map((cell, x) => typed(cell, formats[y]?.[x])));
  if (sizeOfSheet(sheet) !== size || !isBlankSheet(sheet)) return 'not written';
  writeInFormats(range, values, formats);
  SpreadsheetApp.flush();
  return sizeOfSheet(sheet) !== size && isDressedElsewhere(range, table) ? 'dressed elsewhere' : 'written';
}

function dress(
  sheet: Sheet,
  range: Range,
  { columns, formats, colours, rows, notes, wraps, frozenColumns }: PlaceTable,
): void {
  range.setNumberFormats(formats);
  range.setBackgrounds(colours.map((row) => row.map((colour) => colour || null)));
  if (notes) sheet.getRange(2, 1, rows, columns.length).setNotes(notes);
  if (wraps) range.setWrap(true).setVerticalAlignment('top');
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  for (const { first, count, pixels } of widthsInRow(columns)) sheet.setColumnWidths(first, count, pixels);
  columns.forEach(({ expected }, index) => {
    if (expected) expectCells(sheet.getRange(2, index + 1, rows + MORE_ROWS, 1), expected);
  });
}

/**
 * Whether somebody has inserted or deleted rows or columns between the last look and the write: then the table stands where it
 * was written, and its looks do not. Where that was done after the write, the table has moved along with them.
 */
function isDressedElsewhere(range: Range, { cells, colours, formats, notes }: PlaceTable): boolean {
  const values = range.getValues();
  const isInPlace = (row: number) =>
    (cells[row] ?? []).every((written, column) => showsWritten(readCellOf(values[row]?.[column]), written));
  if (!isInPlace(0) || !isInPlace(cells.length - 1)) return false;
  const colour = (row: readonly string[]) => row.map((one) => one.toLowerCase() || '#ffffff');
  const readFormats = range.getNumberFormats().map((row) => row.map(formatOf));
  const areInPlace =
    isSame(readFormats, formats) &&
    isSame(range.getBackgrounds(), colours.map(colour)) &&
    (!notes || isSame(range.getNotes().slice(1, 1 + notes.length), notes));
  return !areInPlace;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What to write so that a cell is as if typed, and yet no text becomes a formula. */
const typed = (cell: string | number, format: string | undefined): string | number =>
  typeof cell !== 'string' || format === PLAIN_TEXT ? cell : safeText(cell);

/** Offers, in a column of one table of this request, the contents of a column of another. */
export const offerColumn: DoStep<OfferColumn> = ({ to, from }, { made }) => {
  const [target, source] = [made.get(to.step), made.get(from.step)];
  if (!target || !source) throw new Error('The request offers a column of a table that it does not place.');
  offerCells(
    target.sheet.getRange(2, to.column, target.rows + MORE_ROWS, 1),
    source.sheet.getRange(2, from.column, source.rows + MORE_ROWS, 1),
  );
  return { sheet: target.sheet.getSheetId(), name: '', row: null };
};

interface Widths {
  /** The first of these columns, counted from 1. */
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

/** Puts neighbouring columns of one width together, since each call to Google is a round trip. */
function widthsInRow(columns: PlaceTable['columns']): Widths[] {
  const runs: Widths[] = [];
  columns.forEach(({ width }, index) => {
    const last = runs[runs.length - 1];
    if (last?.pixels === width) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ first: index + 1, count: 1, pixels: width });
  });
  return runs;
}
