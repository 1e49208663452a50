import type { SheetDates } from '../cells/sheet-dates';
import type { Language } from '../messages/language';
import { planTexts } from '../messages/plan/sheet';
import { PLAN_COLUMNS } from '../plan/sheet/plan-columns';
import type { PlanSheet } from '../plan/sheet/sheet-rows';
import { cellValue } from './cell-contents';
import { markSheet } from './own-sheets';
import { dressCells, freezeHeader, offerStatuses } from './plan-looks';
import { freeName, insertSheet, makeRoom, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';

const TITLE_SIZE = 14;

/**
 * Writes the first plan to a sheet of its own. Its texts are written last and by a single call, so that a sheet which
 * is left over from work that broke off is blank, whatever it looks like.
 * @param blank a sheet that is left over so, or that was emptied; it is used again
 */
export function placePlan(
  spreadsheet: Spreadsheet,
  plan: PlanSheet,
  language: Language,
  dates: SheetDates,
  blank: Sheet | undefined,
): Sheet {
  if (blank) {
    writePlan(blank, plan, language, dates);
    return blank;
  }
  const names = sheetNames(spreadsheet);
  const sheet = insertSheet(spreadsheet, freeName(planTexts.sheet[language], names), names.length);
  try {
    markSheet(sheet, { kind: 'plan' });
    writePlan(sheet, plan, language, dates);
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function writePlan(sheet: Sheet, plan: PlanSheet, language: Language, dates: SheetDates): void {
  const { headerRow, places } = plan;
  const cells = plan.rows.map((row) => row.cells);
  const width = places.size;
  const columnOf = (key: 'key' | 'status') => (places.get(key) ?? 0) + 1;
  makeRoom(sheet, cells.length + 1, width);
  const range = sheet.getRange(1, 1, cells.length, width);
  dressCells(range, cells, places);
  sheet.getRange(1, 1).setFontSize(TITLE_SIZE).setFontWeight('bold');
  sheet.getRange(headerRow, 1, 1, width).setFontWeight('bold');
  // The statuses are offered to the end of the sheet, for the rows that the team adds.
  const rows = sheet.getMaxRows() - headerRow;
  offerStatuses(sheet.getRange(headerRow + 1, columnOf('status'), rows, 1), language);
  PLAN_COLUMNS.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
  });
  sheet.hideColumns(columnOf('key'));
  freezeHeader(sheet, headerRow);
  range.setValues(cells.map((row) => row.map((cell) => cellValue(cell, dates))));
  SpreadsheetApp.flush();
}
