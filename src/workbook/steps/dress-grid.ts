import type { Frame, GridRows } from '../../sidebar/contract/grid-steps';
import { valueToWrite } from '../cells-on-wire';
import type { Sheet } from '../spreadsheet';
import type { Work } from '../work';
import { notesIn } from './notes-in';

type Look = GridRows['looks'][number];

/** Writes the rows and their looks, by as many calls for a thousand rows as for one. */
export function writeRows(sheet: Sheet, rows: GridRows, { dates }: Work): void {
  const { first, cells, looks, lookOf, lines } = rows;
  const range = sheet.getRange(first, 1, cells.length, cells[0]?.length ?? 0);
  const each = <T>(of: (look: Look) => T): T[][] =>
    lookOf.map((row) => row.map((number) => of(looks[number] as Look)));
  const formats = each(({ format }) => format);
  // The formats are set first, since they decide what is read as text.
  range.setNumberFormats(formats);
  range.setValues(cells.map((row, y) => row.map((cell, x) => valueToWrite(cell, dates, formats[y]?.[x]))));
  range.setBackgrounds(each(({ colour }) => colour));
  range.setTextStyles(each(textStyles()));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setVerticalAlignment('middle');
  for (const line of lines) drawLine(sheet, line);
}

/** Makes a text style for each look, once for all looks whose letters are alike. */
function textStyles(): (look: Look) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ ink, isBold, size }) => {
    const key = `${ink} ${isBold} ${size}`;
    const style =
      made.get(key) ??
      SpreadsheetApp.newTextStyle().setForegroundColor(ink).setBold(isBold).setFontSize(size).build();
    made.set(key, style);
    return style;
  };
}

export function writeNotes(sheet: Sheet, rows: GridRows): void {
  const { first, cells } = rows;
  sheet.getRange(first, 1, cells.length, cells[0]?.length ?? 0).setNotes(notesIn(rows));
}

const STYLES = { thick: 'SOLID_THICK', medium: 'SOLID_MEDIUM', dashed: 'DASHED' } as const;

/** Draws all lines of one look at once; null leaves the other sides of the cells as they are. */
function drawLine(sheet: Sheet, { side, colour, style, cells }: GridRows['lines'][number]): void {
  const top = side === 'top' ? true : null;
  const right = side === 'right' ? true : null;
  const drawn = SpreadsheetApp.BorderStyle[STYLES[style]];
  sheet.getRangeList(cells).setBorder(top, null, null, right, null, null, colour, drawn);
}

/** What stands still, and how wide and high the cells are. */
export function frameGrid(
  sheet: Sheet,
  { frozenRows, frozenColumns, widths, rowHeight, hidden }: Frame,
  rows: number,
): void {
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
  for (const { first, count, width } of widths) sheet.setColumnWidths(first, count, width);
  sheet.setRowHeights(1, rows, rowHeight);
  for (const column of hidden) sheet.hideColumns(column);
}
