import type { SheetDates } from '../cells/sheet-dates';
import type { GridCell, GridSheet } from '../report/grid/grid-sheet';
import { cellValue, numberFormat } from './cell-contents';
import { makeRoom, type Sheet } from './spreadsheet';

/** Writes the whole grid to a fresh sheet: as many calls for a thousand stores as for one. */
export function writeGrid(sheet: Sheet, grid: GridSheet, dates: SheetDates): void {
  const height = grid.cells.length;
  const width = grid.cells[0]?.length ?? 0;
  makeRoom(sheet, height, width);
  const range = sheet.getRange(1, 1, height, width);
  const each = <T>(of: (cell: GridCell) => T): T[][] => grid.cells.map((row) => row.map(of));
  // Formats first: they decide what is read as text.
  range.setNumberFormats(each(numberFormat));
  range.setValues(each((cell) => cellValue(cell, dates)));
  range.setBackgrounds(each(({ colour }) => colour));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setNotes(each(({ note = '' }) => note));
  sheet.setFrozenRows(grid.frozenRows);
  sheet.setFrozenColumns(grid.frozenColumns);
  sheet.setColumnWidths(1, width, grid.widths.others);
  sheet.setColumnWidth(1, grid.widths.first);
  // Left to themselves, not all programs make room for the second line of a cell.
  if (grid.stores > 0) sheet.setRowHeights(grid.firstStoreRow, grid.stores, grid.rowHeight);
}
