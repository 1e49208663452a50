import type { SheetDates } from '../../cells/sheet-dates';
import { reportStores, type StoreReport } from '../../report/store-report';
import { inTable } from '../../tables/in-table';
import { requireTold } from '../../tables/layout/require-told';
import type { Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';
import { type CheckedSetting, reportSetting } from '../model/report-setting';
import { type RowsSource, rowsSheets, rowsSource } from '../model/rows-source';
import type { OtherTables } from '../model/source-sheet';
import { readOtherTables, readSource } from './source-sheets';

/** The tables of a choice, under the headers that the user chose, and how they are to be judged. */
export interface ReadTables extends OtherTables {
  readonly rows: RowsSource;
  readonly setting: CheckedSetting;
}

/** A read for each of the two or three tables. @throws Problem or Refusal */
export function readTables(spreadsheet: Spreadsheet, choice: ReportChoice, dates: SheetDates): ReadTables {
  const [first, ...more] = rowsSheets(choice);
  const sheets = [readSource(spreadsheet, first), ...more.map((id) => readSource(spreadsheet, id))] as const;
  const rows = inTable('rows', () => rowsSource(sheets, choice, dates));
  inTable('rows', () => requireTold(rows.laidOut, choice.columns));
  const others = readOtherTables(spreadsheet, choice);
  return { rows, ...others, setting: reportSetting(choice, others, dates) };
}

export interface ReadReports extends ReadTables {
  /** Every store of the rows, in their order. */
  readonly reports: readonly StoreReport[];
}

/** The tables, and every store judged. @throws Problem or Refusal */
export function readReports(spreadsheet: Spreadsheet, choice: ReportChoice, dates: SheetDates): ReadReports {
  const tables = readTables(spreadsheet, choice, dates);
  return { ...tables, reports: inTable('rows', () => reportStores(tables.rows.laidOut, tables.setting)) };
}
