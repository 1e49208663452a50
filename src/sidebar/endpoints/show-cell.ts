import { refusals } from '../../messages/refusals';
import { Refusal } from '../../workbook/refusal';
import { findSheet } from '../../workbook/spreadsheet';
import type { Endpoint } from './endpoint';

export const showCell: Endpoint<'showCell'> = ({ sheet: id, row, column }) => {
  const sheet = findSheet(SpreadsheetApp.getActiveSpreadsheet(), id);
  if (!sheet || row > sheet.getMaxRows() || column > sheet.getMaxColumns())
    throw new Refusal(refusals.sheetGone);
  sheet.getRange(row, column).activate();
  return null;
};
