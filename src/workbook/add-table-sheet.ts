import type { Language } from '../messages/language';
import type { TableSheet } from '../tables/table-sheet';
import { freeName, insertSheet, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';
import { writeTable } from './write-table';

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
