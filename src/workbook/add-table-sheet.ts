import type { Language } from '../messages/language';
import type { TableSheet } from '../tables/table-sheet';
import { expectCells } from './expected-cells';
import { safeText } from './safe-text';
import { freeName, insertSheet, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';

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

function writeTable(sheet: Sheet, { columns, rows, notes }: TableSheet, language: Language): void {
  const cells = [columns.map(({ header }) => header[language]), ...rows];
  const range = sheet.getRange(1, 1, cells.length, columns.length);
  // Formats first: they decide what is read as text.
  range.setNumberFormats(cells.map((_, row) => columns.map(({ format }) => (row > 0 && format) || TEXT)));
  range.setValues(cells.map((row) => row.map(cellValue)));
  if (notes) sheet.getRange(2, 1, rows.length, columns.length).setNotes(notes.map((row) => [...row]));
  sheet.getRange(1, 1, 1, columns.length).setBackground(HEADER_COLOUR);
  sheet.setFrozenRows(1);
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  expectCells(sheet, columns, rows.length);
}

const cellValue = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value;
