import { refusals } from '../../messages/refusals';
import { storeSheet } from '../../store/store-sheet';
import { addTableSheet } from '../../workbook/add-table-sheet';
import { withLock } from '../../workbook/with-lock';
import { Refusal } from '../contract/refusal';
import type { Endpoint } from './endpoint';
import { readStore } from './read-store';

/** Always a new sheet, which is the user's from then on. */
export const exportStore: Endpoint<'exportStore'> = (choice, language) =>
  withLock(() => {
    const { judged } = readStore(choice, language);
    if (!judged) throw new Refusal(refusals.storeUnreadable);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { view, diagnosis, after } = judged;
    return addTableSheet(spreadsheet, storeSheet(view, diagnosis, after, language), language, (sheet) => ({
      sheetName: sheet.getName(),
    }));
  });
