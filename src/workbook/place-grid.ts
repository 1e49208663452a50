import type { SheetDates } from '../cells/sheet-dates';
import type { GridSheet } from '../report/grid/grid-sheet';
import { addStatusChart } from './add-status-chart';
import type { CurrentGrid } from './current-grid';
import { markSheet, unmarkSheet } from './own-sheets';
import { protectGrid } from './protect-grid';
import { freeName, type Sheet, type Spreadsheet, sheetNames } from './spreadsheet';
import { writeGrid } from './write-grid';

export interface GridPlan {
  /** The name of the first grid of a file; a later one takes the place and the name of the one before. */
  readonly name: string;
  readonly draftName: string;
  /** What the earlier grid is called where it has to be kept, because it holds something that is not ours. */
  readonly keptName: string;
  readonly chartTitle: string;
  readonly builtAt: string;
  readonly grid: GridSheet;
}

/**
 * Writes the grid to a sheet of its own and then lets it take the place of the current one. Whatever fails on the way is
 * undone: the current grid is deleted by the very last call, and a draft that is left over all the same is no grid in
 * force, because it bears a higher build number than the grid that is.
 */
export function placeGrid(
  spreadsheet: Spreadsheet,
  current: CurrentGrid | undefined,
  plan: GridPlan,
  dates: SheetDates,
): Sheet {
  const names = sheetNames(spreadsheet);
  const index = current ? current.sheet.getIndex() : names.length;
  const draft = spreadsheet.insertSheet(freeName(plan.draftName, names), index);
  try {
    const [firstRow] = plan.grid.cells;
    markSheet(draft, {
      kind: 'grid',
      build: (current?.build ?? 0) + 1,
      builtAt: plan.builtAt,
      rows: plan.grid.cells.length,
      columns: firstRow?.length ?? 0,
    });
    writeGrid(draft, plan.grid, dates);
    addStatusChart(draft, plan.grid, plan.chartTitle);
    protectGrid(draft, plan.grid);
    if (current) replaceGrid(spreadsheet, current, draft, freeName(plan.keptName, names));
    else draft.setName(freeName(plan.name, names));
    return draft;
  } catch (error) {
    spreadsheet.deleteSheet(draft);
    current?.sheet.setName(current.name);
    throw error;
  }
}

function replaceGrid(
  spreadsheet: Spreadsheet,
  { sheet: old, name, isForeign }: CurrentGrid,
  draft: Sheet,
  keptName: string,
): void {
  old.setName(keptName);
  draft.setName(name);
  if (isForeign) unmarkSheet(spreadsheet, old);
  else spreadsheet.deleteSheet(old);
}
