import { monthOfText } from '../../calendar/civil-month';
import type { Endpoint } from './endpoint';
import { readSalesColumn } from './read-sales-column';

/** Reads and nothing else: what stands where imported sales are to go. */
export const previewSales: Endpoint<'previewSales'> = (request) => {
  const { store, holdsIn } = readSalesColumn(SpreadsheetApp.getActiveSpreadsheet(), request);
  return {
    months: request.months.map(({ month }) => {
      const found = store.rows.get(monthOfText(month));
      return {
        month,
        row: found?.row ?? null,
        holds: found ? holdsIn(found.row) : '',
        official: found?.officialSales ?? null,
      };
    }),
  };
};
