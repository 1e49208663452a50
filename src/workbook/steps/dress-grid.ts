import type { Frame, GridRows } from '../../sidebar/contract/grid-steps';
import { valueToWrite } from '../cells-on-wire';
import { writeInFormats } from '../guarded-text';
import { runsOf } from '../runs';
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
  const values = cells.map((row, y) => row.map((cell, x) => valueToWrite(cell, dates, formats[y]?.[x])));
  writeInFormats(range, values, formats);
  range.setBackgrounds(each(({ colour }) => colour));
  range.setTextStyles(each(textStyles()));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setVerticalAlignment('middle');
  for (const line of lines) drawLine(sheet, line);
}

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Makes a text style for each look, once for all looks whose letters are alike. A draft is a new sheet: what its letters
 * have anyway is not said, since each word about it is a call.
 */
function textStyles(): (look: Look) => TextStyle {
  const made = new Map<string, TextStyle>();
  return (look) => {
    const key = `${look.ink} ${look.isBold} ${look.size}`;
    const style = made.get(key) ?? textStyleOf(look);
    made.set(key, style);
    return style;
  };
}

/** The letters of a new sheet. */
const USUAL = { ink: '#000000', size: 10 } as const;

function textStyleOf({ ink, isBold, size }: Look): TextStyle {
  const style = SpreadsheetApp.newTextStyle();
  if (ink !== USUAL.ink) style.setForegroundColor(ink);
  if (isBold) style.setBold(true);
  if (size !== USUAL.size) style.setFontSize(size);
  return style.build();
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
  for (const { first, items } of runsOf(hidden, (column) => column)) sheet.hideColumns(first, items.length);
}
