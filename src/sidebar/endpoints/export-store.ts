import { refusals } from '../../messages/refusals';
import { storeTable } from '../../report/store-view/store-table';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { Refusal } from '../../workbook/refusal';
import { withLock } from '../../workbook/with-lock';
import type { Endpoint } from './endpoint';
import { readStore } from './read-store';

/** Always a new sheet, which is the user's from then on. */
export const exportStore: Endpoint<'exportStore'> = (choice, language) =>
  withLock(() => {
    const { view } = readStore(choice, language);
    if (!view) throw new Refusal(refusals.storeUnreadable);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return addTableSheet(spreadsheet, storeTable(view, language), language, (sheet) => ({
      sheetName: sheet.getName(),
    }));
  });
