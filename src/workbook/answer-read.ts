import { LARGEST_PIECE } from '../sidebar/contract/read';
import type { Answer, Request } from '../sidebar/contract/requests';
import { lookAtSheets } from './look-at-sheets';
import { ownSheets } from './own-sheets';
import { readTable, sizeOf } from './read-table';

/** Reads tables, in pieces where they are large, and what else of the file the page asks for. */
export function answerRead({ tables, own, sheets }: Request<'read'>): Answer<'read'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let room = LARGEST_PIECE;
  const answers = tables.map((request) => {
    const table = readTable(spreadsheet, request, room);
    if (table) room -= sizeOf(table.cells);
    return table;
  });
  return {
    tables: answers,
    own: own
      ? ownSheets(spreadsheet).map(({ id, sheet, mark }) => ({ sheet: id, name: sheet.getName(), is: mark }))
      : [],
    sheets: sheets ? lookAtSheets(spreadsheet, sheets.headers, 'name all').sheets : [],
  };
}
