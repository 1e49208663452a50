import type { Language } from '../messages/language';
import type { TableSheet } from '../tables/table-sheet';
import { freeName, insertSheet, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';
import { writeTable } from './write-table';

/**
 * Adds a table as a new sheet, never over one of the user's. The sheet is theirs from then on.
 * @param finish does what is left to do with the sheet; where it fails, the sheet is taken away again
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
