import type { Language } from '../messages/language';
import type { TableSheet } from '../tables/table-sheet';
import { safeText } from './safe-text';
import { freeName, insertSheet, makeRoom, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';

const HEADER_COLOUR = '#f3e3e1';
const TEXT = '@';

/**
 * Adds a table as a sheet of its own, never over one of the user's. It is theirs from then on.
 * @param finish what is left to do with the sheet: where that fails there is no sheet either
 */
export function addTableSheet<T>(
  spreadsheet: Spreadsheet,
  table: TableSheet,
  language: Language,
  finish: (sheet: Sheet) => T,
): T {
  const names = sheetNames(spreadsheet);
  const sheet = insertSheet(spreadsheet, freeName(table.name[language], names), names.length);
  try {
    writeTable(sheet, table, language);
    return finish(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function writeTable(sheet: Sheet, table: TableSheet, language: Language): void {
  const { columns, rows, notes, colours, wraps, frozenColumns } = table;
  const cells = [columns.map(({ header }) => header[language]), ...rows];
  makeRoom(sheet, cells.length, columns.length);
  const range = sheet.getRange(1, 1, cells.length, columns.length);
  // Formats first: they decide what is read as text.
  range.setNumberFormats(cells.map((_, row) => columns.map(({ format }) => (row > 0 && format) || TEXT)));
  range.setValues(cells.map((row) => row.map(cellValue)));
  if (notes) sheet.getRange(2, 1, rows.length, columns.length).setNotes(notes.map((row) => [...row]));
  if (colours && rows.length > 0) {
    sheet.getRange(2, 1, rows.length, columns.length).setBackgrounds(colours.map((row) => [...row]));
  }
  if (wraps) range.setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, columns.length).setBackground(HEADER_COLOUR);
  sheet.setFrozenRows(1);
  if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
  for (const { first, count, width } of widthsInRow(columns)) sheet.setColumnWidths(first, count, width);
}

interface Widths {
  /** Counted from 1. */
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Neighbours of one width together: each call is a round trip. */
function widthsInRow(columns: TableSheet['columns']): Widths[] {
  const runs: Widths[] = [];
  columns.forEach(({ width }, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ first: index + 1, count: 1, width });
  });
  return runs;
}

const cellValue = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value;
