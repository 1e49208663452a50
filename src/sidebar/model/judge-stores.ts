import { nameKey } from '../../cells/read-text';
import { refusals } from '../../messages/refusals';
import { reportRows, type StoreReport } from '../../report/store-report';
import { inTable } from '../../tables/in-table';
import { requireTold } from '../../tables/layout/require-told';
import { readMonthlyRows, type StoreRows } from '../../tables/monthly-rows-table';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { type Asking, forEachInBreaths } from './asking';
import { readAgain, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadTable } from './read-tables';
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

/** The workbook with the tables of the choice: one that was not read yet is read, one that is gone is not asked for twice. */
export function* workbookFor(holder: WorkbookHolder, choice: ReportChoice): Asking<ReadWorkbook> {
  const workbook = workbookOf(holder);
  const missing = sheetsOf(choice).filter((id) => !workbook.tables.has(id) && !workbook.gone.has(id));
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

/** What is known of a choice in one reading: its stores, and the reports of those that were judged. */
interface Judging {
  readonly tables: ChosenTables;
  readonly stores: readonly StoreRows[];
  readonly reports: Map<StoreRows, StoreReport>;
}

const judgedBefore = new WeakMap<ReadTable, Map<string, Judging>>();

/**
 * What was read and judged once is known as long as the tables hold the same: another store, tab or language, and another
 * reading in which nothing has changed, judge nothing again.
 */
function judgingOf(workbook: ReadWorkbook, choice: ReportChoice): Judging {
  const { rowsSheet, moreSheets = [], targetsSheet, standardsSheet, date, columns, layout } = choice;
  const rows = workbook.tables.get(rowsSheet);
  if (!rows) throw new Refusal(refusals.sheetGone);
  const known = judgedBefore.get(rows) ?? new Map<string, Judging>();
  judgedBefore.set(rows, known);
  const others = [targetsSheet, standardsSheet, ...moreSheets].map((id) => [
    id,
    id === null ? '' : workbook.tables.get(id)?.state,
    // A name may tell a month or a store.
    id === null ? '' : workbook.tables.get(id)?.name,
  ]);
  const key = JSON.stringify([rows.name, others, date, columns, layout, workbook.zone]);
  const before = known.get(key);
  if (before) return before;
  const tables = chosenTables(workbook, choice);
  const stores = inTable('rows', () => readMonthlyRows(tables.rows.laidOut, workbook.dates));
  const judging = { tables, stores, reports: new Map<StoreRows, StoreReport>() };
  known.set(key, judging);
  return judging;
}

function judge(store: StoreRows, { tables, reports }: Judging): StoreReport {
  const report = reports.get(store) ?? inTable('rows', () => reportRows(store, tables.setting));
  reports.set(store, report);
  return report;
}

/** Every store of a choice, judged. @throws Problem or Refusal */
export function* judgeStores(workbook: ReadWorkbook, choice: ReportChoice): Asking<JudgedStores> {
  const judging = judgingOf(workbook, choice);
  const isKnown = judging.stores.every((store) => judging.reports.has(store));
  const judged = (store: StoreRows) => judge(store, judging);
  const reports = isKnown ? judging.stores.map(judged) : yield* forEachInBreaths(judging.stores, judged);
  return { ...judging.tables, reports };
}

export interface JudgedAlone extends ChosenTables {
  readonly report: StoreReport;
}

/** One store of a choice, and no other. @throws Problem; Refusal where no row bears the store's name any more */
export function judgeStore(workbook: ReadWorkbook, choice: ReportChoice, name: string): JudgedAlone {
  const judging = judgingOf(workbook, choice);
  const store = judging.stores.find((one) => nameKey(one.name) === nameKey(name));
  if (!store) throw new Refusal(refusals.storeGone);
  return { ...judging.tables, report: judge(store, judging) };
}

/** The rows of each store of a choice. @throws Problem or Refusal */
export const rowsOfStores = (workbook: ReadWorkbook, choice: ReportChoice): readonly StoreRows[] =>
  judgingOf(workbook, choice).stores;
