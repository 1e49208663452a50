import { isoMonth, monthOf, monthOfText } from '../../calendar/civil-month';
import { columnLetters } from '../../cells/column-letters';
import { tableFeedOf } from '../../cells/formula-feed';
import { Problem } from '../../cells/problem';
import type { SheetDates } from '../../cells/sheet-dates';
import { newMonthProblems, newMonthRefusals } from '../../messages/new-month';
import type { MonthlySheet } from '../../new-month/monthly-sheet';
import { type NewMonth, planNewMonth } from '../../new-month/plan-new-month';
import { inTable } from '../../tables/in-table';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { type MonthlyDetails, monthlyDetails } from './monthly-sheet';
import type { WorkbookHolder } from './page-state';
import { readDay } from './report-setting';

export interface MonthOfRows {
  readonly report: ReportChoice;
  /** yyyy-MM; null for the month that comes next. */
  readonly month: string | null;
}

/** The monthly rows, and what a new month would add to them. */
export interface ReadNewMonth extends MonthlyDetails {
  readonly plan: NewMonth;
  readonly dates: SheetDates;
}

/** @throws Refusal where the sheet is gone or the month is out of reach; Problem where nobody can say where new rows go */
export function* readNewMonth(holder: WorkbookHolder, { report, month }: MonthOfRows): Asking<ReadNewMonth> {
  const details = yield* monthlyDetails(holder, report);
  const { dates } = details.workbook;
  const asked = month === null ? undefined : monthOfText(month);
  const today = monthOf(readDay(report.date, dates));
  const plan = inTable('rows', () => planNewMonth(details.sheet.laidOut, asked, today, dates));
  const { earliest, latest } = plan;
  if (plan.month < earliest || plan.month > latest) {
    const names = [plan.month, earliest, latest].map(isoMonth) as [string, string, string];
    throw new Refusal(newMonthRefusals.outOfReach(...names));
  }
  refuseFed(details.sheet, plan.lastRow);
  return { ...details, plan, dates };
}

/** @throws Problem where a formula makes the stores or the months */
export function refuseFed({ formulas, indexOf }: MonthlySheet, lastRow: number | undefined): void {
  if (lastRow === undefined) return;
  for (const column of [indexOf('store'), indexOf('month')]) {
    const feed = column === undefined ? undefined : tableFeedOf(formulas, lastRow - 1, column);
    if (!feed) continue;
    const cell = `${columnLetters(feed.column + 1)}${feed.row + 1}`;
    throw new Problem(newMonthProblems.fromFormula(cell), { table: 'rows', row: feed.row + 1 });
  }
}
