import { refusals } from '../../messages/refusals';
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

/** @param id null where there is none. @throws Refusal where the sheet is gone */
export const readOptional = (spreadsheet: Spreadsheet, id: number | null): SourceSheet | undefined =>
  id === null ? undefined : readSource(spreadsheet, id);

/** A read for each. @throws Refusal where a sheet is gone */
export const readOtherTables = (spreadsheet: Spreadsheet, choice: ReportChoice): OtherTables => ({
  targets: readSource(spreadsheet, choice.targetsSheet),
  standards: readOptional(spreadsheet, choice.standardsSheet),
});
