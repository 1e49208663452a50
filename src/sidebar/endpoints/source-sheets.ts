import { refusals } from '../../messages/refusals';
import { Refusal } from '../../workbook/refusal';
import { findSheet, type Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';

export interface SourceSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** One read. @throws Refusal where the sheet is gone */
export function readSource(spreadsheet: Spreadsheet, id: number): SourceSheet {
  const sheet = findSheet(spreadsheet, id);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  return { id, name: sheet.getName(), values: sheet.getDataRange().getValues() };
}

/** @param id null where there is none. @throws Refusal where the sheet is gone */
export const readOptional = (spreadsheet: Spreadsheet, id: number | null): SourceSheet | undefined =>
  id === null ? undefined : readSource(spreadsheet, id);

/** The tables beside the monthly rows, as they stand in their sheets. */
export interface OtherTables {
  readonly targets: SourceSheet;
  /** undefined where the shipped versions are to do. */
  readonly standards: SourceSheet | undefined;
}

/** A read for each. @throws Refusal where a sheet is gone */
export const readOtherTables = (spreadsheet: Spreadsheet, choice: ReportChoice): OtherTables => ({
  targets: readSource(spreadsheet, choice.targetsSheet),
  standards: readOptional(spreadsheet, choice.standardsSheet),
});
