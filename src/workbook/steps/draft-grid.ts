import type { ContinueGrid, StartGrid } from '../../sidebar/contract/grid-steps';
import { changed } from '../changed';
import { markSheet } from '../own-sheets';
import { requireKnown } from '../require-known';
import { freeNameIn, insertSheet, makeRoom } from '../spreadsheet';
import type { DoStep } from '../work';
import { frameGrid, writeNotes, writeRows } from './dress-grid';
import { notesIn } from './notes-in';

/**
 * Begins a grid on a sheet of its own. Its mark has a higher build number than the grid in force, so that nobody takes
 * it for that one. What is left of a build that broke off counts like an earlier grid for the next build.
 */
export const startGrid: DoStep<StartGrid> = (step, work, number) => {
  const { spreadsheet, made, undoBy } = work;
  requireKnown(spreadsheet, 'grid', step.grids);
  const free = freeNameIn(spreadsheet, step.mark.draftName);
  const before = step.beside === null ? null : spreadsheet.getSheetById(step.beside);
  const index = before ? before.getIndex() : spreadsheet.getNumSheets();
  const { sheet, name } = insertSheet(spreadsheet, free, index);
  undoBy(() => spreadsheet.deleteSheet(sheet));
  markSheet(sheet, { ...step.mark, draftName: name });
  // Nobody writes into what nobody sees, and the standing grid is what people look at meanwhile.
  if (step.isBare) sheet.hideSheet();
  makeRoom(sheet, step.mark.rows, step.mark.columns);
  writeRows(sheet, step.rows, work);
  // Where all of it is here, the notes are written on the grid that stands alone.
  if (!step.isBare || step.rows.cells.length < step.mark.rows) writeNotes(sheet, step.rows);
  if (!step.isBare) frameGrid(sheet, step, step.mark.rows);
  made.set(number, { sheet, rows: step.mark.rows, notes: notesIn(step.rows) });
  return { sheet: sheet.getSheetId(), name, row: 1 };
};

/** Goes on with a grid. Where somebody else's build has cleared it away meanwhile, the page begins anew. */
export const continueGrid: DoStep<ContinueGrid> = ({ draft, rows }, work) => {
  const sheet = work.spreadsheet.getSheetById(draft);
  if (!sheet) throw changed(draft, 'gone');
  writeRows(sheet, rows, work);
  writeNotes(sheet, rows);
  return { sheet: draft, name: '', row: rows.first };
};
