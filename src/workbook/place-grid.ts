import type { SheetDates } from '../cells/sheet-dates';
import type { GridSheet } from '../report/grid/grid-sheet';
import { addStatusChart } from './add-status-chart';
import { type CurrentGrid, markedGrids } from './current-grid';
import { markSheet, unmarkSheet } from './own-sheets';
import { protectGrid } from './protect-grid';
import { freeName, insertSheet, type Spreadsheet, sheetNames } from './spreadsheet';
import { tryTwice } from './try-twice';
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

export interface PlacedGrid {
  readonly id: number;
  readonly name: string;
}

/**
 * Writes the grid to a sheet of its own and then lets it take the place of the current one, by a single call. Whatever
 * fails before is undone; what is left of a build that could not even undo is no grid in force, because it bears a higher
 * build number than the grid that is. Only the new grid's name comes after, and the next build sees to it if need be.
 */
export function placeGrid(
  spreadsheet: Spreadsheet,
  current: CurrentGrid | undefined,
  plan: GridPlan,
  dates: SheetDates,
): PlacedGrid {
  const names = sheetNames(spreadsheet);
  const index = current ? current.sheet.getIndex() : names.length;
  const draftName = freeName(plan.draftName, names);
  const others = names.filter((one) => one !== current?.sheetName);
  const name = freeName(current?.name ?? plan.name, others);
  const draft = insertSheet(spreadsheet, draftName, index);
  try {
    const id = draft.getSheetId();
    const [firstRow] = plan.grid.cells;
    markSheet(draft, {
      kind: 'grid',
      build: (current?.build ?? 0) + 1,
      builtAt: plan.builtAt,
      name,
      draftName,
      rows: plan.grid.cells.length,
      columns: firstRow?.length ?? 0,
      headerRow: plan.grid.frozenRows,
    });
    writeGrid(draft, plan.grid, dates);
    addStatusChart(draft, plan.grid, plan.chartTitle);
    protectGrid(draft, plan.grid);
    draft.activate();
    if (current) retire(spreadsheet, current);
    tryTwice(() => {
      if (current?.isForeign) current.sheet.setName(freeName(plan.keptName, names));
      draft.setName(name);
    });
    return { id, name };
  } catch (error) {
    spreadsheet.deleteSheet(draft);
    throw error;
  }
}

/** Deletes the grid, or gives it up where it holds something that is not ours. */
function retire(spreadsheet: Spreadsheet, { id, sheet, isForeign }: CurrentGrid): void {
  try {
    if (isForeign) unmarkSheet(spreadsheet, sheet);
    else spreadsheet.deleteSheet(sheet);
  } catch (error) {
    // Google may do a thing and report a failure all the same.
    if (markedGrids(spreadsheet).some((grid) => grid.id === id)) throw error;
  }
}
