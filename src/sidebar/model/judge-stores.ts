import type { SheetDates } from '../../cells/sheet-dates';
import { refusals } from '../../messages/refusals';
import { reportRows, type StoreReport } from '../../report/store-report';
import { requireChosenColumns } from '../../tables/chosen-columns';
import { inTable } from '../../tables/in-table';
import { readMonthlyRows } from '../../tables/monthly-rows-table';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { type Asking, breathe } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { type CheckedSetting, reportSetting } from './report-setting';
import type { OtherTables, SourceSheet } from './source-sheet';
import { valuesOf } from './table-values';

/** The tables of a choice, under the headers that the user chose, and how they are to be judged. */
export interface ChosenTables extends OtherTables {
  readonly rows: SourceSheet;
  readonly setting: CheckedSetting;
}

export interface JudgedStores extends ChosenTables {
  /** Every store of the rows, in their order. */
  readonly reports: readonly StoreReport[];
}

/** The workbook with the tables of the choice: one that was not read yet is read. */
export function* workbookFor(holder: WorkbookHolder, choice: ReportChoice): Asking<ReadWorkbook> {
  const workbook = workbookOf(holder);
  const missing = sheetsOf(choice).filter((id) => !workbook.tables.has(id));
  return missing.length === 0 ? workbook : yield* readAgain(holder, missing);
}

/** A sheet as it was read. @throws Refusal where it is not there */
export function sourceSheet({ tables }: ReadWorkbook, id: number): SourceSheet {
  const table = tables.get(id);
  if (!table) throw new Refusal(refusals.sheetGone);
  return { id, name: table.name, values: valuesOf(table) };
}

/** @param id null where there is none. @throws Refusal where the sheet is not there */
export const optionalSheet = (workbook: ReadWorkbook, id: number | null): SourceSheet | undefined =>
  id === null ? undefined : sourceSheet(workbook, id);

export const otherTables = (workbook: ReadWorkbook, choice: ReportChoice): OtherTables => ({
  targets: sourceSheet(workbook, choice.targetsSheet),
  standards: optionalSheet(workbook, choice.standardsSheet),
});

/** @throws Problem or Refusal */
export function chosenTables(workbook: ReadWorkbook, choice: ReportChoice): ChosenTables {
  const sheet = sourceSheet(workbook, choice.rowsSheet);
  const rows = { ...sheet, values: requireChosenColumns(sheet.values, choice.columns) };
  const others = otherTables(workbook, choice);
  return { rows, ...others, setting: reportSetting(choice.date, others, workbook.dates as SheetDates) };
}

/** So many stores are judged between two breaths. */
const STORES_OF_A_BREATH = 25;

const judgedBefore = new WeakMap<ReadWorkbook, Map<string, JudgedStores>>();

/**
 * Every store of a choice, judged. What was judged once of a reading is known: another store, tab or language asks nothing
 * and judges nothing again. @throws Problem or Refusal
 */
export function* judgeStores(workbook: ReadWorkbook, choice: ReportChoice): Asking<JudgedStores> {
  const known = judgedBefore.get(workbook) ?? new Map<string, JudgedStores>();
  judgedBefore.set(workbook, known);
  const { rowsSheet, targetsSheet, standardsSheet, date, columns } = choice;
  const key = JSON.stringify([rowsSheet, targetsSheet, standardsSheet, date, columns]);
  const before = known.get(key);
  if (before) return before;
  const tables = chosenTables(workbook, choice);
  const stores = inTable('rows', () => readMonthlyRows(tables.rows.values, tables.setting.dates));
  const reports: StoreReport[] = [];
  for (const store of stores) {
    if (reports.length % STORES_OF_A_BREATH === STORES_OF_A_BREATH - 1) yield* breathe();
    reports.push(inTable('rows', () => reportRows(store, tables.setting)));
  }
  const judged = { ...tables, reports };
  known.set(key, judged);
  return judged;
}
