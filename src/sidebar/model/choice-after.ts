import type { ReportChoice, SheetEntry, StartAnswer } from '../contract';
import type { Choice } from './page-state';

/** The sheets that can be chosen: all but the grids and the plan, which are made from them. */
export const choosable = (sheets: readonly SheetEntry[]): SheetEntry[] =>
  sheets.filter(({ kind }) => kind !== 'report' && kind !== 'plan');

/**
 * The choice to begin with: what was chosen last in this file, else what was recognised. The day follows today, since
 * a day kept from last time would quietly show an old state.
 */
export function choiceAfter({ sheets, remembered }: StartAnswer): Choice {
  const first = (kind: SheetEntry['kind'], id: number | undefined): number | undefined =>
    choosable(sheets).find((sheet) => sheet.id === id)?.id ?? sheets.find((sheet) => sheet.kind === kind)?.id;
  const firstOrNone = (kind: SheetEntry['kind'], id: number | null | undefined): number | null =>
    id === null ? null : (first(kind, id) ?? null);
  const rowsSheet = first('rows', remembered.rowsSheet);
  return {
    rowsSheet,
    targetsSheet: first('targets', remembered.targetsSheet),
    standardsSheet: firstOrNone('standards', remembered.standardsSheet),
    weightsSheet: firstOrNone('weights', remembered.weightsSheet),
    date: undefined,
    monthCells: remembered.monthCells ?? 'score',
    span: remembered.span ?? '12',
    ...(rowsSheet === remembered.rowsSheet ? answersOf(remembered, sheets) : { columns: {} }),
    ...(remembered.kept && { kept: remembered.kept }),
  };
}

/** What was said of the sheet of monthly rows, as far as the sheets read together with it are still there. */
function answersOf(
  { columns = {}, layout, moreSheets }: Partial<ReportChoice>,
  sheets: readonly SheetEntry[],
): Pick<Choice, 'columns' | 'layout' | 'moreSheets'> {
  const more = moreSheets?.filter((id) => sheets.some((sheet) => sheet.id === id)) ?? [];
  return { columns, ...(layout && { layout }), ...(more.length > 0 && { moreSheets: more }) };
}
