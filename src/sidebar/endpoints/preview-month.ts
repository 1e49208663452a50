import { isoMonth, monthOfText, monthsFrom } from '../../calendar/civil-month';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { Endpoint } from './endpoint';
import { readNewMonth } from './read-new-month';

/** Reads and nothing else: which stores would get a row for the month. */
export const previewMonth: Endpoint<'previewMonth'> = ({ report, month }) => {
  const asked = month === null ? undefined : monthOfText(month);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { sheet, plan } = readNewMonth(spreadsheet, report, asked, spreadsheetDates());
  return {
    month: isoMonth(plan.month),
    months: monthsFrom(plan.earliest, plan.latest).map(isoMonth).reverse(),
    sheetName: sheet.getName(),
    toAdd: plan.toAdd.map(({ name, last, isUsual }) => ({
      name,
      last: last === undefined ? null : isoMonth(last),
      isUsual,
    })),
    existing: plan.existing,
    leftOut: plan.leftOut.map((store) =>
      store.why === 'opens later' ? { ...store, opens: isoMonth(store.opens) } : store,
    ),
    behind: { month: isoMonth(plan.behind.month), stores: plan.behind.stores },
  };
};
