import { asItIs } from '../cells/safe-text';
import type { SheetDates } from '../cells/sheet-dates';
import type { Language } from '../messages/language';
import { refusals } from '../messages/refusals';
import { editsOf, type NewRows, type PlanWrite } from '../plan/sheet/plan-edits';
import type { PlanSheet } from '../plan/sheet/sheet-rows';
import type { GridCell } from '../report/grid/grid-sheet';
import { Refusal } from '../sidebar/contract/refusal';
import { cellValue } from './cell-contents';
import type { CurrentPlan } from './current-plan';
import { logFailure } from './log-failure';
import { dressCells, freezeHeader, offerStatuses } from './plan-looks';
import { makeRoom, type Sheet } from './spreadsheet';

/**
 * The most moves of rows. With more, a refresh would take minutes, so that the tasks then stay under the last row,
 * store by store.
 */
const MOST_MOVES = 40;

/**
 * Refreshes the plan where it stands. The sheet is the team's, so no draft can take its place, and there is no call
 * that does it all: each step leaves a plan that is true as far as it goes, and what is left to do is done by the next
 * refresh. New tasks are written whole and under the last row, where nothing is blank in between; only then are they
 * moved to their stores, and where that fails they stay where they are, since another try might move one of the team's
 * rows.
 * @returns the first row that was added; undefined where none was
 * @throws Refusal where somebody has added or removed rows or columns since it was read
 */
export function refreshPlan(
  { sheet, found }: CurrentPlan,
  plan: PlanSheet,
  language: Language,
  dates: SheetDates,
): number | undefined {
  const { writes, progress, tasks } = editsOf(plan);
  const foot = found.values.length + 1;
  const isAsRead = sheet.getLastRow() + 1 === foot && sheet.getLastColumn() === found.values[0]?.length;
  if (!isAsRead) throw new Refusal(refusals.planChanged);
  if (tasks.length > 0)
    addTasks(sheet, foot, plan, tasks, found.formats?.[(plan.like ?? 0) - 1], language, dates);
  for (const write of writes) writeAgain(sheet, write);
  const first = tasks.length > 0 ? moveTasks(sheet, foot, tasks) : undefined;
  if (progress) addProgress(sheet, progress, plan.headerRow);
  SpreadsheetApp.flush();
  return first === undefined ? undefined : first + (progress?.cells.length ?? 0);
}

/**
 * Writes new tasks under the last row. @param formats the number formats of the row that they are to be like, where
 * there is one
 */
function addTasks(
  sheet: Sheet,
  foot: number,
  { like, places }: PlanSheet,
  tasks: readonly NewRows[],
  formats: readonly string[] | undefined,
  language: Language,
  dates: SheetDates,
): void {
  const rows = tasks.flatMap(({ cells }) => cells);
  const width = rows[0]?.length ?? 0;
  makeRoom(sheet, foot + rows.length - 1, width);
  const range = sheet.getRange(foot, 1, rows.length, width);
  dressCells(range, rows, places, (column) => formats?.[column]);
  if (like === undefined) {
    offerStatuses(sheet.getRange(foot, (places.get('status') ?? 0) + 1, rows.length, 1), language);
  } else {
    // The choices in the team's own columns are copied too, and so are the team's changes to the statuses.
    sheet
      .getRange(like, 1, 1, width)
      .copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  }
  range.setValues(rows.map((row) => row.map((cell) => cellValue(cell, dates))));
}

function writeAgain(sheet: Sheet, { row, column, cells }: PlanWrite): void {
  sheet.getRange(row, column, cells.length, 1).setValues(cells.map((cell) => [textOf(cell)]));
}

/** What to write so that the cell holds text, whatever its number format is by now. */
const textOf = ({ value }: GridCell): unknown =>
  asItIs(typeof value === 'object' && 'kept' in value ? value.kept.value : (value ?? ''));

/** Moves new tasks to their stores. @returns the row of the first task */
function moveTasks(sheet: Sheet, foot: number, tasks: readonly NewRows[]): number {
  if (tasks.length > MOST_MOVES) return foot;
  let moved = 0;
  try {
    for (const { after, cells } of tasks) {
      const [from, to] = [foot + moved, after + moved + 1];
      if (from !== to) sheet.moveRows(sheet.getRange(from, 1, cells.length, 1), to);
      moved += cells.length;
    }
    return (tasks[0]?.after ?? 0) + 1;
  } catch (error) {
    logFailure(error);
    return foot + moved;
  }
}

function addProgress(sheet: Sheet, { after, cells }: NewRows, headerRow: number): void {
  const wasFrozen = sheet.getFrozenRows() === headerRow - cells.length;
  sheet.insertRowsAfter(after, cells.length);
  if (wasFrozen) freezeHeader(sheet, headerRow);
  const range = sheet.getRange(after + 1, 1, cells.length, cells[0]?.length ?? 0);
  // New rows look like the row above them, which may be the heading with its background.
  range.setBackground(null);
  range.setValues(cells.map((row) => row.map(textOf)));
}
