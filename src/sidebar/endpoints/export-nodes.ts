import { nodesTable } from '../../ahead/nodes-table';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';
import { readReports } from './read-tables';

/** Always a new sheet, which is the user's from then on. */
export const exportNodes: Endpoint<'exportNodes'> = (choice, language) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { reports, setting } = readReports(spreadsheet, choice, spreadsheetDates());
    return addTableSheet(spreadsheet, nodesTable(reports, setting, language), language, (sheet) => ({
      sheetName: sheet.getName(),
    }));
  });
