import type { Language } from '../messages/language';
import type { TableSheet } from '../tables/table-sheet';
import { safeText } from './safe-text';
import { freeName, insertSheet, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';

const HEADER_COLOUR = '#f3e3e1';
const TEXT = '@';

/** Adds a table as a sheet of its own, never over one of the user's. It is theirs from then on. */
export function addTableSheet(spreadsheet: Spreadsheet, table: TableSheet, language: Language): Sheet {
  const names = sheetNames(spreadsheet);
  const sheet = insertSheet(spreadsheet, freeName(table.name[language], names), names.length);
  try {
    const { columns, rows, notes } = table;
    const cells = [columns.map(({ header }) => header[language]), ...rows];
    const range = sheet.getRange(1, 1, cells.length, columns.length);
    range.setNumberFormats(cells.map((_, row) => columns.map(({ format }) => (row > 0 && format) || TEXT)));
    range.setValues(cells.map((row) => row.map(cellValue)));
    if (notes) sheet.getRange(2, 1, rows.length, columns.length).setNotes(notes.map((row) => [...row]));
    sheet.getRange(1, 1, 1, columns.length).setBackground(HEADER_COLOUR);
    sheet.setFrozenRows(1);
    columns.forEach(({ width }, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

const cellValue = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value;
