import { PLAIN_TEXT } from '../../cells/number-formats';
import { safeText } from '../../cells/safe-text';
import type { WrittenCell } from '../../sidebar/contract/cells';
import type { AddTasks } from '../../sidebar/contract/plan-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import type { FoundPlaces } from '../find-places';
import { logFailure } from '../log-failure';
import { makeRoom, type Sheet } from '../spreadsheet';
import type { DoStep, Work } from '../work';
import { insertFilled } from './insert-filled';
import { offerStatuses } from './offer-statuses';
import { numberAt, placesAt } from './select';

/** With more than these, a refresh would take minutes: the tasks stay under the last row then, store by store. */
const MOST_MOVES = 40;

/**
 * The sheet is the team's, so no draft can take its place, and there is no call that does it all: new tasks are written
 * whole and under the last row; only then are they moved to their stores, and where that fails they stay, since to try again
 * might move a row of the team's.
 */
export const addTasks: DoStep<AddTasks> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const after = numberAt(places.rows, step.after);
  const columns = step.columns.map((number) => numberAt(places.columns, number));
  if (columns.some((column, index) => column !== index + 1)) throw changed(expected.sheet, 'columns');
  const group = { anchor: step.after, after, first: after + 1, rows: step.cells };
  const values = step.cells.map((row, y) =>
    columns.map((_, x) => toWrite(row[x] ?? null, step.formats[y]?.[x], work)),
  );
  makeRoom(sheet, after + step.cells.length + 1, columns.length);
  const filling = { columns, groups: [group], isAlone: false, dress: () => dress(step, places) };
  const now = insertFilled(places, { ...filling, valuesOf: () => () => values }, work);
  return { sheet: expected.sheet, name: '', row: move(sheet, group.first, step, now) };
};

/**
 * A text goes bare into a cell of plain text, unless it begins with a sign: a guard that the cell keeps is taken off by calls of
 * its own, and Google may end the run before them.
 */
const toWrite = (cell: WrittenCell, format: string | undefined, { dates }: Work): unknown =>
  typeof cell === 'string' && format === PLAIN_TEXT ? safeText(cell) : valueToWrite(cell, dates);

/** Like the blank rows below them, but for what is theirs; what the team may choose from goes along. */
function dress(step: AddTasks, { sheet, rows, columns }: FoundPlaces): void {
  const first = numberAt(rows, step.after) + 1;
  const [count, width] = [step.cells.length, step.columns.length];
  const range = sheet.getRange(first, 1, count, width);
  const below = sheet.getRange(first + count, 1, 1, width);
  below.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  range.setNumberFormats(step.formats);
  range.setBackground(null);
  range.setHorizontalAlignments(step.aligns);
  range.setNotes(step.notes);
  range.setVerticalAlignment('top');
  range.setWraps(step.cells.map((row) => row.map((_, column) => step.columns[column] !== step.unwrapped)));
  const { like, statuses } = step;
  if (like === null) {
    offerStatuses(sheet.getRange(first, numberAt(columns, statuses.column), count, 1), statuses.choices);
    return;
  }
  sheet
    .getRange(numberAt(rows, like), 1, 1, width)
    .copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

/** @returns the row of the first of them */
function move(sheet: Sheet, first: number, { blocks }: AddTasks, { rows }: FoundPlaces): number {
  if (blocks.length > MOST_MOVES) return first;
  let moved = 0;
  try {
    for (const block of blocks) {
      const [from, to] = [first + moved, numberAt(rows, block.after) + moved + 1];
      if (from !== to) sheet.moveRows(sheet.getRange(from, 1, block.rows, 1), to);
      moved += block.rows;
    }
    return numberAt(rows, blocks[0]?.after ?? 0) + 1;
  } catch (error) {
    logFailure(error);
    return first + moved;
  }
}
