import type { PlacePlan } from '../../sidebar/contract/plan-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { writeInFormats } from '../guarded-text';
import { requireKnown } from '../require-known';
import { makeRoom, type Sheet } from '../spreadsheet';
import type { DoStep } from '../work';
import { notesIn } from './notes-in';
import { offerStatuses } from './offer-statuses';
import { isBlankSheet, sizeOfSheet } from './remove-new';
import { giveUp, sheetForPlan } from './sheet-for-plan';

const TITLE_SIZE = 14;

/**
 * Puts the first plan on a sheet of its own. What it says is written last, by a single call and right after a look whether
 * the sheet is still blank: one that is left over from work that broke off is blank, whatever it looks like.
 */
export const placePlan: DoStep<PlacePlan> = (step, work) => {
  const { spreadsheet, dates } = work;
  requireKnown(spreadsheet, 'plan', step.plans);
  const state = { isWritten: false };
  const sheet = sheetForPlan(step, work, state);
  const { cells } = step.rows;
  makeRoom(sheet, cells.length + 1, step.widths.length);
  const size = sizeOfSheet(sheet);
  dress(sheet, step);
  const formats = formatsOf(step);
  const values = cells.map((row, y) => row.map((cell, x) => valueToWrite(cell, dates, formats[y]?.[x])));
  const range = sheet.getRange(1, 1, cells.length, step.widths.length);
  const id = sheet.getSheetId();
  const name = sheet.getName();
  if (sizeOfSheet(sheet) !== size || !isBlankSheet(sheet)) throw changed(id, 'cells');
  // Google may write it and report a failure all the same.
  state.isWritten = true;
  writeInFormats(range, values, formats);
  SpreadsheetApp.flush();
  if (sizeOfSheet(sheet) !== size && isDressedElsewhere(range, step)) {
    range.clearContent();
    state.isWritten = false;
    throw changed(id, 'cells');
  }
  if (step.givenUp !== null) giveUp(spreadsheet, step.givenUp);
  return { sheet: id, name, row: step.headerRow };
};

const looksOf = <T>({ rows }: PlacePlan, of: (look: PlacePlan['rows']['looks'][number]) => T): T[][] =>
  rows.lookOf.map((row) => row.map((number) => of(rows.looks[number] as PlacePlan['rows']['looks'][number])));

const formatsOf = (step: PlacePlan): string[][] => looksOf(step, ({ format }) => format);

function dress(sheet: Sheet, step: PlacePlan): void {
  const { rows, widths, headerRow, hidden, statuses } = step;
  const range = sheet.getRange(1, 1, rows.cells.length, widths.length);
  range.setNumberFormats(formatsOf(step));
  // White would hide the lines between the cells.
  range.setBackgrounds(looksOf(step, ({ colour }) => colour || null));
  range.setHorizontalAlignments(looksOf(step, ({ align }) => align));
  // A key would make its row high, although nobody sees it; what stands above the header has all the width there is.
  range.setVerticalAlignment('top');
  range.setWraps(
    rows.cells.map((row, y) => row.map((_, column) => y + 1 >= headerRow && column + 1 !== hidden)),
  );
  range.setNotes(notesIn(rows));
  sheet.getRange(1, 1).setFontSize(TITLE_SIZE).setFontWeight('bold');
  sheet.getRange(headerRow, 1, 1, widths.length).setFontWeight('bold');
  // To the end of the sheet, for the rows that the team adds.
  const below = sheet.getMaxRows() - headerRow;
  offerStatuses(sheet.getRange(headerRow + 1, statuses.column, below, 1), statuses.choices);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.hideColumns(hidden);
  sheet.setFrozenRows(step.frozenRows);
}

/**
 * Whether somebody has inserted or deleted rows or columns between the last look and the write: then the plan stands where it
 * was written, and its looks do not. Where that was done after the write, the plan has moved along with them.
 */
function isDressedElsewhere(range: GoogleAppsScript.Spreadsheet.Range, step: PlacePlan): boolean {
  const { rows, headerRow, hidden } = step;
  const values = range.getValues();
  const isInPlace = (row: number) => values[row]?.[hidden - 1] === rows.cells[row]?.[hidden - 1];
  if (!isInPlace(headerRow - 1) || !isInPlace(rows.cells.length - 1)) return false;
  const colours = looksOf(step, ({ colour }) => colour.toLowerCase() || '#ffffff');
  return !isSame(range.getNotes(), notesIn(rows)) || !isSame(range.getBackgrounds(), colours);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
