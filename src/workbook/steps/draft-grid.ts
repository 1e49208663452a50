import type { ContinueGrid, Frame, GridRows, StartGrid } from '../../sidebar/contract/grid-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { markSheet } from '../own-sheets';
import { requireKnown } from '../require-known';
import { freeNameIn, insertSheet, makeRoom, type Sheet } from '../spreadsheet';
import type { DoStep, Work } from '../work';

/**
 * Begins a grid on a sheet of its own. Its mark has a higher build number than the grid in force, so that nobody takes
 * it for that one. What is left of a build that broke off counts like an earlier grid for the next build.
 */
export const startGrid: DoStep<StartGrid> = (step, work, number) => {
  const { spreadsheet, made, undoBy } = work;
  requireKnown(spreadsheet, 'grid', step.grids);
  const name = freeNameIn(spreadsheet, step.mark.draftName);
  const before = step.beside === null ? null : spreadsheet.getSheetById(step.beside);
  const sheet = insertSheet(spreadsheet, name, before ? before.getIndex() : spreadsheet.getNumSheets());
  undoBy(() => spreadsheet.deleteSheet(sheet));
  markSheet(sheet, { ...step.mark, draftName: name });
  // Nobody writes into what nobody sees, and the standing grid is what people look at meanwhile.
  if (step.isBare) sheet.hideSheet();
  makeRoom(sheet, step.mark.rows, step.mark.columns);
  writeRows(sheet, step.rows, work);
  if (!step.isBare) setFrame(sheet, step, step.mark.columns);
  made.set(number, { sheet, rows: step.mark.rows, notes: notesIn(step.rows) });
  return { sheet: sheet.getSheetId(), name, row: 1 };
};

export function setFrame(sheet: Sheet, frame: Frame, columns: number): void {
  sheet.setFrozenRows(frame.frozenRows);
  sheet.setFrozenColumns(frame.frozenColumns);
  sheet.setColumnWidths(1, columns, frame.widths.others);
  sheet.setColumnWidth(1, frame.widths.first);
  // The height is set here, since not all programs make room for the second line of a cell by themselves.
  const { high } = frame;
  if (high.count > 0) sheet.setRowHeights(high.first, high.count, high.height);
}

/** Goes on with a grid. Where somebody else's build has cleared it away meanwhile, the page begins anew. */
export const continueGrid: DoStep<ContinueGrid> = ({ draft, rows }, work) => {
  const sheet = work.spreadsheet.getSheetById(draft);
  if (!sheet) throw changed(draft, 'gone');
  writeRows(sheet, rows, work);
  return { sheet: draft, name: '', row: rows.first };
};

/** As many calls for a thousand rows as for one. */
function writeRows(sheet: Sheet, rows: GridRows, { dates }: Work): void {
  const { first, cells, looks, lookOf } = rows;
  const range = sheet.getRange(first, 1, cells.length, cells[0]?.length ?? 0);
  const each = <T>(of: (look: GridRows['looks'][number]) => T): T[][] =>
    lookOf.map((row) => row.map((number) => of(looks[number] as GridRows['looks'][number])));
  const formats = each(({ format }) => format);
  // The formats are set first, since they decide what is read as text.
  range.setNumberFormats(formats);
  range.setValues(cells.map((row, y) => row.map((cell, x) => valueToWrite(cell, dates, formats[y]?.[x]))));
  range.setBackgrounds(each(({ colour }) => colour));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setNotes(notesIn(rows));
}

function notesIn({ cells, notes }: GridRows): string[][] {
  const texts = cells.map((row) => row.map(() => ''));
  for (const [row, column, text] of notes) {
    const line = texts[row];
    if (line && column < line.length) line[column] = text;
  }
  return texts;
}
