import type { Answer, Request } from '../sidebar/contract/requests';
import { lookAtSheets } from './look-at-sheets';
import { ownSheets } from './own-sheets';
import { readTables } from './read-table';

/** Reads tables, in pieces where they are large, and what else of the file the page asks for. */
export function answerRead({ tables, own, sheets, file }: Request<'read'>): Answer<'read'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    tables: readTables(spreadsheet, tables),
    own: own
      ? ownSheets(spreadsheet).map(({ id, sheet, mark, isCopy }) => ({
          sheet: id,
          name: sheet.getName(),
          is: mark,
          ...(isCopy && { isCopy }),
        }))
      : [],
    sheets: sheets ? lookAtSheets(spreadsheet, sheets.headers, 'name all').sheets : [],
    ...(file && {
      file: {
        id: spreadsheet.getId(),
        zone: spreadsheet.getSpreadsheetTimeZone(),
        locale: spreadsheet.getSpreadsheetLocale(),
      },
    }),
  };
}
