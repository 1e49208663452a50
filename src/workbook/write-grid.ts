import type { SheetDates } from '../cells/sheet-dates';
import type { CellFormat, GridCell, GridSheet } from '../report/grid/grid-sheet';
import type { KeptCell } from '../report/grid/team-entries';
import { asItIs, safeText } from './safe-text';
import { makeRoom, type Sheet } from './spreadsheet';

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  number: '0',
  money: '#,##0',
  date: 'yyyy-mm-dd',
};
/** The sheet's own choice. */
const AUTOMATIC = 'General';

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

const numberFormat = ({ value, format }: GridCell): string =>
  typeof value === 'object' && 'kept' in value ? keptFormat(value.kept) : NUMBER_FORMATS[format];

/** A cell of the team's is theirs to format; but as text, only text stays what it is. */
const keptFormat = ({ value, formula, format = AUTOMATIC }: KeptCell): string =>
  format === NUMBER_FORMATS.text && (formula !== '' || typeof value !== 'string') ? AUTOMATIC : format;

function cellValue({ value }: GridCell, dates: SheetDates): unknown {
  if (value === undefined) return '';
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return value;
  if ('day' in value) return dates.cellOf(value.day);
  const { kept } = value;
  return kept.formula !== '' ? kept.formula : asItIs(kept.value);
}
