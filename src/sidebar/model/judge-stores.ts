import { refusals } from '../../messages/refusals';
import { reportRows, type StoreReport } from '../../report/store-report';
import { inTable } from '../../tables/in-table';
import { requireTold } from '../../tables/layout/require-told';
import { readMonthlyRows } from '../../tables/monthly-rows-table';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { type Asking, breathe } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { type CheckedSetting, reportSetting } from './report-setting';
import { type RowsSource, rowsSheets, rowsSource } from './rows-source';
import type { OtherTables, SourceSheet } from './source-sheet';
import { valuesOf } from './table-values';

/** The tables of a choice, under the headers that the user chose, and how they are to be judged. */
export interface ChosenTables extends OtherTables {
  readonly rows: RowsSource;
  readonly setting: CheckedSetting;
}

export interface JudgedStores extends ChosenTables {
  /** The report of every store of the rows, in their order. */
  readonly reports: readonly StoreReport[];
}

/** The workbook with the tables of the choice; a table that was not read yet is read. */
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

/**
 * The sheet, or undefined where none is chosen. @param id null where there is none. @throws Refusal where the sheet is
 * not there
 */
export const optionalSheet = (workbook: ReadWorkbook, id: number | null): SourceSheet | undefined =>
  id === null ? undefined : sourceSheet(workbook, id);

export const otherTables = (workbook: ReadWorkbook, choice: ReportChoice): OtherTables => ({
  targets: sourceSheet(workbook, choice.targetsSheet),
  standards: optionalSheet(workbook, choice.standardsSheet),
});

/** Reads the tables of the choice. @throws Problem where one can't be read, Refusal where a sheet is not there */
export function chosenTables(workbook: ReadWorkbook, choice: ReportChoice): ChosenTables {
  const rows = chosenRows(workbook, choice);
  inTable('rows', () => requireTold(rows.laidOut, choice.columns));
  const others = otherTables(workbook, choice);
  return { rows, ...others, setting: reportSetting(choice, others, workbook.dates) };
}

/** The monthly rows of a choice, of which not everything need be told yet. @throws Problem or Refusal */
export function chosenRows(workbook: ReadWorkbook, choice: ReportChoice): RowsSource {
  const sheets = rowsSheets(choice).map((id) => ({
    ...sourceSheet(workbook, id),
    merged: workbook.tables.get(id)?.merged ?? [],
  }));
  const [first, ...others] = sheets;
  if (!first) throw new Refusal(refusals.sheetGone);
  return inTable('rows', () => rowsSource([first, ...others], choice, workbook.dates));
}

/** The number of stores that are judged before the browser may breathe again. */
const STORES_OF_A_BREATH = 25;

const judgedBefore = new WeakMap<ReadWorkbook, Map<string, JudgedStores>>();

/**
 * Judges every store of a choice. What was judged once for a reading is known: another store, tab or language asks
 * nothing and judges nothing again.
 * @throws Problem where a table can't be read, Refusal where a sheet is not there
 */
export function* judgeStores(workbook: ReadWorkbook, choice: ReportChoice): Asking<JudgedStores> {
  const known = judgedBefore.get(workbook) ?? new Map<string, JudgedStores>();
  judgedBefore.set(workbook, known);
  const { targetsSheet, standardsSheet, date, columns, layout } = choice;
  const key = JSON.stringify([rowsSheets(choice), targetsSheet, standardsSheet, date, columns, layout]);
  const before = known.get(key);
  if (before) return before;
  const tables = chosenTables(workbook, choice);
  const stores = inTable('rows', () => readMonthlyRows(tables.rows.laidOut, tables.setting.dates));
  const reports: StoreReport[] = [];
  for (const store of stores) {
    if (reports.length % STORES_OF_A_BREATH === STORES_OF_A_BREATH - 1) yield* breathe();
    reports.push(inTable('rows', () => reportRows(store, tables.setting)));
  }
  const judged = { ...tables, reports };
  known.set(key, judged);
  return judged;
}
