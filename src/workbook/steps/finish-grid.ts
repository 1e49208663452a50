import type { EarlierGrid, FinishGrid, StandingGrid } from '../../sidebar/contract/grid-steps';
import type { GridMark } from '../../sidebar/contract/marks';
import { LAST_LOOK } from '../../sidebar/contract/read';
import type { DoneStep } from '../../sidebar/contract/write';
import { writtenDigests } from '../../sidebar/contract/written-rows';
import { changed } from '../changed';
import { markAnew, markOf, unmarkSheet } from '../own-sheets';
import { readCells, stateOfSheet } from '../read-table';
import { freeNameIn, nameSheet, type Sheet, type Spreadsheet } from '../spreadsheet';
import { tryTwice } from '../try-twice';
import type { DoStep, Work } from '../work';
import { bringOver, type Draft } from './bring-over';
import { frameGrid } from './dress-grid';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Lets a grid take the place of the earlier ones: the standing one it is brought over, and stays on its sheet, and the
 * others are given up. Whatever fails before the first of these is undone. Each of them is looked at for the last time
 * right before: where people have written into it since the page read it, nothing is done, and the page carries over
 * what they wrote. One call lies between that look and the end of what was there.
 */
export const finishGrid: DoStep<FinishGrid> = (step, work) => {
  const { spreadsheet } = work;
  const sheet = draftOf(step, work);
  const id = sheet.getSheetId();
  const mark = markOf(spreadsheet, id);
  if (mark?.kind !== 'grid') throw changed(id, 'gone');
  const is = step.readsBack ? rememberWritten(spreadsheet, sheet, mark, step.teamColumns) : mark;
  return step.over
    ? overStanding({ sheet, mark: is }, step.over, step, work)
    : asGrid({ sheet, mark: is }, step, work);
};

/** The draft becomes the grid. */
function asGrid({ sheet: draft }: Draft, step: FinishGrid, work: Work): DoneStep {
  offerFilter(draft, step.filter);
  protect(draft, step.free);
  draft.activate();
  const kept = retire(step.earlier, work);
  const name = nameFinally(work.spreadsheet, draft, step);
  return { sheet: draft.getSheetId(), name, row: null, kept };
}

/** The draft is brought over the standing grid, and then cleared away with what other builds have left over. */
function overStanding(draft: Draft, over: StandingGrid, step: FinishGrid, work: Work): DoneStep {
  const { spreadsheet } = work;
  lookAtAll(step.earlier, work);
  const notes = notesOf(draft, work);
  const { sheet, name, area, kept, isMarked } = bringOver(draft, over, work);
  // What stands in the cells is right by now, and each of the rest may fail without harm.
  const rest = [
    () => void area.setNotes(spread(notes, area)),
    () => frameAnew(sheet, over, draft.mark),
    () => filterAnew(sheet, over, step.filter),
    () => freeAnew(sheet, step.free),
    () => void sheet.activate(),
  ];
  for (const one of rest) tryTwice(one);
  const others = retireLeftOver(step.earlier, work);
  // While the sheet's own mark does not say what stands in it, the draft's has to.
  if (isMarked) tryTwice(() => remove(spreadsheet, draft.sheet));
  return { sheet: over.sheet, name, row: null, kept: [...kept, ...others] };
}

/** The draft's notes: whether a copy takes notes along, Google does not say, so they are written once more. */
function notesOf({ sheet, mark: { rows, columns } }: Draft, { made }: Work): readonly (readonly string[])[] {
  const known = [...made.values()].find((one) => one.sheet === sheet)?.notes;
  return known ?? sheet.getRange(1, 1, rows, columns).getNotes();
}

/** The notes over a whole area, blank where the grid does not reach. */
function spread(notes: readonly (readonly string[])[], area: Range): string[][] {
  const [rows, columns] = [area.getNumRows(), area.getNumColumns()];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => notes[row]?.[column] ?? ''),
  );
}

/** A row that was hidden by hand would now hide another store. The frame is the user's, unless the columns are others. */
function frameAnew(sheet: Sheet, { frame, inserts }: StandingGrid, { rows, columns }: GridMark): void {
  sheet.showRows(1, rows);
  if (frame) {
    sheet.showColumns(1, columns);
    frameGrid(sheet, frame, rows);
  } else if (inserts) sheet.setRowHeights(inserts.after + 1, inserts.count, inserts.height);
}

/**
 * A filter stays as people have set it, as long as it is over just the stores: one that sorts would else tear the grid
 * apart. Where people took it off, it stays off until the columns are others.
 */
function filterAnew(sheet: Sheet, { frame }: StandingGrid, wanted: FinishGrid['filter']): void {
  const filter: GoogleAppsScript.Spreadsheet.Filter | null = sheet.getFilter();
  if (!filter && !frame) return;
  if (filter?.getRange().getA1Notation() === rangeOf(sheet, wanted).getA1Notation()) return;
  filter?.remove();
  offerFilter(sheet, wanted);
}

/** Leaves the team's cells free where they stand now, unless people have changed the protection, or taken it off. */
function freeAnew(sheet: Sheet, free: FinishGrid['free']): void {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection?.isWarningOnly()) return;
  const wanted = rangeOf(sheet, free);
  const isFree = protection
    .getUnprotectedRanges()
    .some((range) => range.getA1Notation() === wanted.getA1Notation());
  if (!isFree) protection.setUnprotectedRanges([wanted]);
}

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
function offerFilter(sheet: Sheet, filter: FinishGrid['filter']): void {
  rangeOf(sheet, filter).createFilter();
}

/** Warns before an edit of what is generated, since a rebuild makes it anew; the team's columns stay free. */
function protect(sheet: Sheet, free: FinishGrid['free']): void {
  sheet
    .protect()
    .setWarningOnly(true)
    .setUnprotectedRanges([rangeOf(sheet, free)]);
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: FinishGrid['free']): Range =>
  sheet.getRange(row, column, rows, columns);

/** Puts the mark right where what was written, as Google shows it, is not what the page has foretold. */
function rememberWritten(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  mark: GridMark,
  teamColumns: readonly number[],
): GridMark {
  const { values = [] } = readCells(sheet.getDataRange(), ['values']);
  const written = writtenDigests(values, [], { columns: teamColumns, below: mark.headerRow - 1 });
  if (written === mark.written) return mark;
  const is: GridMark = { ...mark, written, isShownOtherwise: true };
  markAnew(spreadsheet, sheet, is);
  return is;
}

/** Gives the earlier grids up. @returns the names of those that are kept */
function retire(earlier: readonly EarlierGrid[], work: Work): string[] {
  lookAtAll(earlier, work);
  const kept: string[] = [];
  for (const grid of earlier) {
    kept.push(...giveUp(grid, work));
    work.keepWhatIsDone();
  }
  return kept;
}

/** @throws Changed where one of the grids is not as the page has read it */
function lookAtAll(earlier: readonly EarlierGrid[], { spreadsheet }: Work): void {
  for (const grid of earlier) {
    const sheet = spreadsheet.getSheetById(grid.sheet);
    if (!sheet) throw changed(grid.sheet, 'gone');
    if (!isAsRead(sheet, grid)) throw changed(grid.sheet, 'cells');
  }
}

const isAsRead = (sheet: Sheet, { state, painted }: EarlierGrid): boolean =>
  stateOfSheet(sheet, LAST_LOOK, painted) === state;

/** Gives up what other builds have left over, where nobody has written into it: the next build comes by the rest. */
const retireLeftOver = (earlier: readonly EarlierGrid[], work: Work): string[] =>
  earlier.flatMap((grid) => {
    let kept: string[] = [];
    tryTwice(() => {
      const sheet = work.spreadsheet.getSheetById(grid.sheet);
      if (sheet && isAsRead(sheet, grid)) kept = giveUp(grid, work);
    });
    return kept;
  });

/** @returns the name of the grid where it is kept */
function giveUp({ sheet: id, isKept, keptName }: EarlierGrid, { spreadsheet }: Work): string[] {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet) return [];
  if (isKept) return [keep(spreadsheet, sheet, keptName)];
  remove(spreadsheet, sheet);
  return [];
}

/** Keeps an earlier grid: it is the user's from now on, under a name that says when it was given up. */
function keep(spreadsheet: Spreadsheet, sheet: Sheet, wanted: string): string {
  unmarkSheet(spreadsheet, sheet);
  let name = freeNameIn(spreadsheet, wanted);
  tryTwice(() => {
    name = nameSheet(spreadsheet, sheet, name);
  });
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
  let [free, name] = ['', ''];
  tryTwice(() => {
    // The name is looked for only once: Google may give it to the sheet and report a failure all the same, and it would
    // then seem taken.
    free = free || freeNameIn(spreadsheet, wanted);
    name = nameSheet(spreadsheet, draft, free);
  });
  return name === '' ? draft.getName() : name;
}
