import type { PlacePlan } from '../../sidebar/contract/plan-steps';
import { changed } from '../changed';
import { markAnew, markSheet, unmarkSheet } from '../own-sheets';
import { allCells, freeNameIn, insertSheet, type Sheet, type Spreadsheet } from '../spreadsheet';
import { tryTwice } from '../try-twice';
import type { Work } from '../work';
import { isBlankSheet } from './remove-new';

/**
 * The sheet that a plan comes on: a marked one that is blank, or one of its own. Whatever bears a note of somebody's own is
 * theirs, although nothing stands in its cells: the plan would take the place of the note.
 */
export function sheetForPlan(step: PlacePlan, work: Work, state: { readonly isWritten: boolean }): Sheet {
  const { spreadsheet } = work;
  if (step.blank === null) return newSheet(step, work, state);
  const sheet = spreadsheet.getSheetById(step.blank);
  if (!sheet) throw changed(step.blank, 'gone');
  if (hasOthersNotes(sheet, step)) {
    const made = newSheet(step, work, state);
    giveUp(spreadsheet, step.blank);
    return made;
  }
  markAnew(spreadsheet, sheet, { kind: 'plan', language: step.language });
  return sheet;
}

/** From now on it is the user's, and nothing of ours touches it. */
export function giveUp(spreadsheet: Spreadsheet, id: number): void {
  tryTwice(() => {
    const sheet = spreadsheet.getSheetById(id);
    if (sheet) unmarkSheet(spreadsheet, sheet);
  });
}

/**
 * A sheet of its own, or an untouched one that bears its name. Where it breaks off, what somebody has typed into the sheet
 * meanwhile is theirs, and a plan that is written is one.
 */
function newSheet(
  { name, language }: PlacePlan,
  { spreadsheet, undoBy }: Work,
  state: { readonly isWritten: boolean },
): Sheet {
  // A run that Google has ended may have left the sheet behind before it was marked.
  const left = spreadsheet.getSheetByName(name);
  const isLeft = left !== null && isUntouched(left);
  const sheet = isLeft
    ? left
    : insertSheet(spreadsheet, freeNameIn(spreadsheet, name), spreadsheet.getNumSheets()).sheet;
  undoBy(() => {
    if (!isLeft && isBlankSheet(sheet)) spreadsheet.deleteSheet(sheet);
    else if (!state.isWritten) unmarkSheet(spreadsheet, sheet);
  });
  markSheet(sheet, { kind: 'plan', language });
  return sheet;
}

const hasOthersNotes = (sheet: Sheet, { ours }: PlacePlan): boolean =>
  allCells(sheet)
    .getNotes()
    .some((row) => row.some((note) => note !== '' && !ours.some((words) => note.startsWith(words))));

/** Whether it is as Google makes a new sheet: what somebody has coloured, noted or given rules is their own, blank as it is. */
function isUntouched(sheet: Sheet): boolean {
  if (!isBlankSheet(sheet)) return false;
  const all = allCells(sheet);
  const isPlain = (rows: readonly (readonly unknown[])[], plain: readonly unknown[]) =>
    rows.every((row) => row.every((cell) => plain.includes(cell)));
  return (
    isPlain(all.getNotes(), ['']) &&
    isPlain(all.getBackgrounds(), ['#ffffff']) &&
    isPlain(all.getDataValidations(), [null])
  );
}
