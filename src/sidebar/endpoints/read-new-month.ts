import { type CivilMonth, isoMonth, monthOf } from '../../calendar/civil-month';
import { indexesOf } from '../../cells/column';
import { columnLetters } from '../../cells/column-letters';
import { tableFeedOf } from '../../cells/formula-feed';
import { Problem } from '../../cells/problem';
import type { SheetDates } from '../../cells/sheet-dates';
import { newMonthProblems, newMonthRefusals } from '../../messages/new-month';
import { refusals } from '../../messages/refusals';
import type { RowsToAddTo } from '../../new-month/new-rows';
import { type NewMonth, planNewMonth } from '../../new-month/plan-new-month';
import { inTable } from '../../tables/in-table';
import { layOut } from '../../tables/layout/lay-out';
import { requireRows } from '../../tables/layout/require-rows';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
import { findSheet, type Sheet, type Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { readDay } from '../model/report-setting';

/** The monthly rows, and what a new month would add to them. */
export interface ReadNewMonth extends Omit<RowsToAddTo, 'relative' | 'formats'> {
  readonly sheet: Sheet;
}

/**
 * Two reads.
 * @param month undefined for the one that comes next
 * @throws Refusal where the sheet is gone or the month is out of reach; Problem where nobody can say where new rows go
 */
export function readNewMonth(
  spreadsheet: Spreadsheet,
  report: ReportChoice,
  month: CivilMonth | undefined,
  dates: SheetDates,
): ReadNewMonth {
  const today = monthOf(readDay(report.date, dates));
  const sheet = findSheet(spreadsheet, report.rowsSheet);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  const range = sheet.getDataRange();
  const read = range.getValues();
  const formulas = range.getFormulas();
  const laidOut = inTable('rows', () => {
    const found = layOut({ values: read }, dates, report.columns, report.layout);
    return requireRows(found, report.columns, report.moreSheets);
  });
  const { values } = laidOut;
  const plan = inTable('rows', () => planNewMonth(laidOut, month, today, dates));
  const { earliest, latest } = plan;
  if (plan.month < earliest || plan.month > latest) {
    const names = [plan.month, earliest, latest].map(isoMonth) as [string, string, string];
    throw new Refusal(newMonthRefusals.outOfReach(...names));
  }
  const indexOf = (key: MonthlyKey) => indexesOf(values[0] ?? [], MONTHLY_COLUMNS[key])[0];
  refuseFed(formulas, plan, [indexOf('store'), indexOf('month')]);
  return { sheet, headers: laidOut.headers, values, formulas, plan, indexOf };
}

/** @throws Problem where a formula makes the rows */
function refuseFed(
  formulas: ReadNewMonth['formulas'],
  { lastRow }: NewMonth,
  columns: readonly (number | undefined)[],
): void {
  for (const column of columns) {
    const feed =
      lastRow !== undefined && column !== undefined ? tableFeedOf(formulas, lastRow - 1, column) : undefined;
    if (feed) {
      const cell = `${columnLetters(feed.column + 1)}${feed.row + 1}`;
      throw new Problem(newMonthProblems.fromFormula(cell), { table: 'rows', row: feed.row + 1 });
    }
  }
}
