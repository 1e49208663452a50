import type { StandingGrid } from '../../sidebar/contract/grid-steps';
import type { GridMark } from '../../sidebar/contract/marks';
import { LAST_LOOK } from '../../sidebar/contract/read';
import { stateOf } from '../../sidebar/contract/table-state';
import { changed } from '../changed';
import { markAnew, unmarkSheet } from '../own-sheets';
import { heightOf, readCells, stateOfSheet } from '../read-table';
import { freeNameIn, makeRoom, nameSheet, type Sheet } from '../spreadsheet';
import { tryTwice } from '../try-twice';
import type { Work } from '../work';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A draft that is ready, and what is known of it. */
export interface Draft {
  readonly sheet: Sheet;
  readonly mark: GridMark;
}

interface BroughtOver {
  readonly sheet: Sheet;
  /** The sheet's name, asked before the copy, since nothing may fail after it. */
  readonly name: string;
  /** All that was copied to. */
  readonly area: Range;
  /** The name of the copy that was kept. */
  readonly kept: readonly string[];
  /** Whether the sheet's mark says what stands in it now. While it does not, the draft's mark does. */
  readonly isMarked: boolean;
}

/**
 * Brings a draft over the standing grid by a single copy, so that the sheet stays with its id, place, name, comments and
 * whatever refers to it. Until that copy all is undone where something fails, and from then on nothing fails any more.
 * Only that one call lies between the last look at the standing grid and its end.
 */
export function bringOver({ sheet: draft, mark }: Draft, over: StandingGrid, work: Work): BroughtOver {
  const { spreadsheet, undoBy, keepWhatIsDone } = work;
  const sheet = spreadsheet.getSheetById(over.sheet);
  if (!sheet) throw changed(over.sheet, 'gone');
  const name = sheet.getName();
  const kept = over.isKept ? [keepCopy(sheet, over.keptName, work)] : [];
  const { inserts } = over;
  if (inserts) {
    sheet.insertRowsAfter(inserts.after, inserts.count);
    undoBy(() => takeBack(sheet, inserts));
  }
  const { from, to } = areas(draft, sheet, mark);
  keepRules(sheet, from, to);
  const before = lastLook(sheet, over);
  if (before.asRead !== over.state) throw changed(over.sheet, 'cells');
  copy(
    from,
    to,
    () => stateOfSheet(sheet, LAST_LOOK, over.painted) !== before.now || textOf(sheet) === textOf(draft),
  );
  keepWhatIsDone();
  const isMarked = succeeds(() => markAnew(spreadsheet, sheet, { ...mark, build: over.build }));
  return { sheet, name, area: to, kept, isMarked };
}

/** Keeps a copy of the standing grid as it is: it is the user's, and bears no mark that would make it a grid. */
function keepCopy(sheet: Sheet, wanted: string, { spreadsheet, undoBy }: Work): string {
  const name = freeNameIn(spreadsheet, wanted);
  const copied = sheet.copyTo(spreadsheet);
  undoBy(() => spreadsheet.deleteSheet(copied));
  const named = nameSheet(spreadsheet, copied, name);
  unmarkSheet(spreadsheet, copied);
  return named;
}

/** The areas of both sheets, as large as the larger one: what the draft lacks is blank, and blanks the rest of the old grid. */
function areas(draft: Sheet, sheet: Sheet, mark: GridMark): { readonly from: Range; readonly to: Range } {
  const rows = Math.max(mark.rows, sheet.getLastRow());
  const columns = Math.max(mark.columns, sheet.getLastColumn());
  // More blank rows and columns at the end harm nobody where the copy fails.
  makeRoom(sheet, rows, columns);
  makeRoom(draft, rows, columns);
  return { from: draft.getRange(1, 1, rows, columns), to: sheet.getRange(1, 1, rows, columns) };
}

/**
 * Whether a copy takes along conditional formats and the rules of what may be typed, Google does not say. So the draft
 * first gets those that people have given to the standing grid, which then stay either way.
 */
function keepRules(sheet: Sheet, draft: Range, standing: Range): void {
  const { PASTE_CONDITIONAL_FORMATTING, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  if (sheet.getConditionalFormatRules().length > 0)
    standing.copyTo(draft, PASTE_CONDITIONAL_FORMATTING, false);
  standing.copyTo(draft, PASTE_DATA_VALIDATION, false);
}

/** What stands in the cells, as a digest: a grid that comes out as it was looks as if nothing was copied. */
const textOf = (sheet: Sheet): string => stateOfSheet(sheet, ['values', 'formulas']);

/** Google may copy and report a failure all the same. */
function copy(from: Range, to: Range, isDone: () => boolean): void {
  try {
    from.copyTo(to);
  } catch (error) {
    if (!isDone()) throw error;
  }
}

/**
 * Looks at the standing grid for the last time.
 * @returns its state, and its state without the rows that were inserted, as the page may have read it
 * @throws Changed where somebody has written into these rows
 */
function lastLook(
  sheet: Sheet,
  { sheet: id, painted, inserts }: StandingGrid,
): { readonly now: string; readonly asRead: string } {
  const cells = readCells(sheet.getDataRange(), LAST_LOOK, { sheet, columns: painted, row: 1 });
  const rows = heightOf(cells);
  const now = stateOf(cells, rows);
  if (!inserts) return { now, asRead: now };
  const { after, count } = inserts;
  const texts = [...(cells.values ?? []), ...(cells.formulas ?? []), ...(cells.notes ?? [])];
  const isBlank = texts.every((column) => column.slice(after, after + count).every((cell) => cell === ''));
  if (!isBlank) throw changed(id, 'cells');
  const others = Object.entries(cells).map(([name, columns]) => [
    name,
    columns.map((column) => [...column.slice(0, after), ...column.slice(after + count)]),
  ]);
  return { now, asRead: stateOf(Object.fromEntries(others), rows - count) };
}

/** Takes inserted rows back, as long as nobody has written into them. */
function takeBack(sheet: Sheet, { after, count }: NonNullable<StandingGrid['inserts']>): void {
  const rows = sheet.getRange(after + 1, 1, count, sheet.getMaxColumns());
  const { values = [], formulas = [] } = readCells(rows, ['values', 'formulas']);
  if ([...values, ...formulas].every((column) => column.every((cell) => cell === ''))) {
    sheet.deleteRows(after + 1, count);
  }
}

/** Does what may fail without harm, a second time where it fails. @returns whether it succeeded */
function succeeds(work: () => void): boolean {
  let isDone = false;
  tryTwice(() => {
    work();
    isDone = true;
  });
  return isDone;
}
