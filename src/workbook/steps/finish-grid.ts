import type { EarlierGrid, FinishGrid } from '../../sidebar/contract/grid-steps';
import type { GridMark } from '../../sidebar/contract/marks';
import { GRID_PARTS } from '../../sidebar/contract/read';
import { writtenDigests } from '../../sidebar/contract/written-rows';
import { changed } from '../changed';
import { markAnew, markOf, unmarkSheet } from '../own-sheets';
import { readCells, stateOfSheet } from '../read-table';
import { freeNameIn, type Sheet, type Spreadsheet } from '../spreadsheet';
import { tryTwice } from '../try-twice';
import type { DoStep, Work } from '../work';

/**
 * Lets a grid take the place of the earlier ones. Whatever fails before the first of these is given up is undone. Each
 * of them is looked at for the last time right before: where people have written into it since the page read it, none
 * is given up, and the page carries over what they wrote. One call lies between that look and the end of a sheet, its
 * deletion, and where a build that broke off has left several sheets, the looks at the others. Only the new grid's name
 * comes after.
 */
export const finishGrid: DoStep<FinishGrid> = (step, work) => {
  const { spreadsheet } = work;
  const draft = draftOf(step, work);
  const id = draft.getSheetId();
  const mark = markOf(spreadsheet, id);
  if (mark?.kind !== 'grid') throw changed(id, 'gone');
  offerFilter(draft, step.filter);
  protect(draft, step.free);
  rememberWritten(spreadsheet, draft, mark, step.teamColumns);
  draft.activate();
  const kept = retire(step.earlier, work);
  const name = nameFinally(spreadsheet, draft, step);
  return { sheet: id, name, row: null, kept };
};

function draftOf({ draft }: FinishGrid, { spreadsheet, made }: Work): Sheet {
  if (draft === null) {
    const [begun] = [...made.values()];
    if (!begun) throw new Error('The request ends a grid that it has not begun.');
    return begun.sheet;
  }
  const sheet = spreadsheet.getSheetById(draft);
  if (!sheet) throw changed(draft, 'gone');
  return sheet;
}

/** Lets people filter and sort the stores; what stands above and below them stays where it is. */
function offerFilter(sheet: Sheet, { row, column, rows, columns }: FinishGrid['filter']): void {
  sheet.getRange(row, column, rows, columns).createFilter();
}

/** Warns before an edit of what is generated, since a rebuild makes it anew; the team's columns stay free. */
function protect(sheet: Sheet, { row, column, rows, columns }: FinishGrid['free']): void {
  const free = sheet.getRange(row, column, rows, columns);
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([free]);
}

/** Puts the mark right where what was written, as Google shows it, is not what the page has foretold. */
function rememberWritten(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  mark: GridMark,
  teamColumns: readonly number[],
): void {
  const { values = [] } = readCells(sheet.getDataRange(), ['values']);
  const written = writtenDigests(values, [], { columns: teamColumns, below: mark.headerRow - 1 });
  if (written !== mark.written) markAnew(spreadsheet, sheet, { ...mark, written });
}

/** Gives the earlier grids up. @returns the names of those that are kept */
function retire(earlier: readonly EarlierGrid[], { spreadsheet, keepWhatIsDone }: Work): string[] {
  const found = earlier.map((grid) => ({ ...grid, at: sheetOf(spreadsheet, grid) }));
  for (const { at, sheet, state } of found) {
    if (stateOfSheet(at, GRID_PARTS) !== state) throw changed(sheet, 'cells');
  }
  const kept: string[] = [];
  for (const { at, isKept, keptName } of found) {
    if (isKept) kept.push(keep(spreadsheet, at, keptName));
    else remove(spreadsheet, at);
    keepWhatIsDone();
  }
  return kept;
}

function sheetOf(spreadsheet: Spreadsheet, { sheet }: EarlierGrid): Sheet {
  const found = spreadsheet.getSheetById(sheet);
  if (!found) throw changed(sheet, 'gone');
  return found;
}

/** Keeps an earlier grid: it is the user's from now on, under a name that says when it was given up. */
function keep(spreadsheet: Spreadsheet, sheet: Sheet, wanted: string): string {
  unmarkSheet(spreadsheet, sheet);
  const name = freeNameIn(spreadsheet, wanted);
  tryTwice(() => void sheet.setName(name));
  return name;
}

function remove(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const id = sheet.getSheetId();
  try {
    spreadsheet.deleteSheet(sheet);
  } catch (error) {
    // Google may delete the sheet and report a failure all the same.
    if (spreadsheet.getSheetById(id)) throw error;
  }
}

/**
 * Gives the grid its final name. A grid that keeps the draft's name is a grid all the same, and the next build gives it
 * its own.
 */
function nameFinally(spreadsheet: Spreadsheet, draft: Sheet, { name: wanted }: FinishGrid): string {
  let name = '';
  tryTwice(() => {
    // The name is looked for only once: Google may give it to the sheet and report a failure all the same, and it would
    // then seem taken.
    name = name || freeNameIn(spreadsheet, wanted);
    draft.setName(name);
  });
  return name === '' ? draft.getName() : name;
}
