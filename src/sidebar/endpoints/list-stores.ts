import { inTable } from '../../tables/in-table';
import { readMonthlyRows } from '../../tables/monthly-rows-table';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { Endpoint } from './endpoint';
import { readTables } from './read-tables';

export const listStores: Endpoint<'listStores'> = (choice) => {
  const { rows } = readTables(SpreadsheetApp.getActiveSpreadsheet(), choice, spreadsheetDates());
  const stores = inTable('rows', () => readMonthlyRows(rows.laidOut, spreadsheetDates()));
  return { stores: stores.map(({ name }) => name).filter((name) => name !== '') };
};
