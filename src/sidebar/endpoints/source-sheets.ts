import { refusals } from '../../messages/refusals';
import type { MergedCells, SheetCells } from '../../tables/layout/sheet-cells';
import { findSheet, type Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import type { OtherTables, SourceSheet } from '../model/source-sheet';

/** One read. @throws Refusal where the sheet is gone */
export function readSource(spreadsheet: Spreadsheet, id: number): SourceSheet {
  const sheet = findSheet(spreadsheet, id);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  return { id, name: sheet.getName(), values: sheet.getDataRange().getValues() };
}

/** The same, with what is merged in it: a read more. @throws Refusal where the sheet is gone */
export function readRows(spreadsheet: Spreadsheet, id: number): SourceSheet & Pick<SheetCells, 'merged'> {
  const range = findSheet(spreadsheet, id)?.getDataRange();
  return { ...readSource(spreadsheet, id), merged: range ? readMerged(range) : [] };
}

export const readMerged = (range: GoogleAppsScript.Spreadsheet.Range): MergedCells[] =>
  range.getMergedRanges().map((area) => ({
    rows: { first: area.getRow(), count: area.getNumRows() },
    columns: { first: area.getColumn(), count: area.getNumColumns() },
  }));

/** @param id null where there is none. @throws Refusal where the sheet is gone */
export const readOptional = (spreadsheet: Spreadsheet, id: number | null): SourceSheet | undefined =>
  id === null ? undefined : readSource(spreadsheet, id);

/** A read for each. @throws Refusal where a sheet is gone */
export const readOtherTables = (spreadsheet: Spreadsheet, choice: ReportChoice): OtherTables => ({
  targets: readSource(spreadsheet, choice.targetsSheet),
  standards: readOptional(spreadsheet, choice.standardsSheet),
});
