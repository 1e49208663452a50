/** Sheets as typed, in the form that the engine loads. */
import { helpers, type WorkbookData } from '@odoo/o-spreadsheet';
import { engineLocale, type SpreadsheetLocale } from './engine-locale';
import type { CellStyle, SheetContent, TypedCell } from './sheet-content';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

export function workbookData(sheets: readonly SheetContent[], locale: SpreadsheetLocale): WorkbookData {
  const empty = helpers.createEmptyWorkbookData();
  const formats = new Numbering<string>();
  const styles = new Numbering<CellStyle>();
  const made = sheets.map((sheet, index) => sheetData(sheet, `sheet${index + 1}`, formats, styles));
  return {
    ...empty,
    sheets: made,
    formats: formats.all(),
    styles: styles.all(),
    settings: { locale: engineLocale(locale) },
  };
}

function sheetData(
  sheet: SheetContent,
  id: string,
  formats: Numbering<string>,
  styles: Numbering<CellStyle>,
): WorkbookData['sheets'][number] {
  const widest = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rowNumber = Math.max(sheet.rowCount ?? NEW_SHEET_ROWS, sheet.rows.length);
  const colNumber = Math.max(sheet.columnCount ?? NEW_SHEET_COLUMNS, widest);
  const numbered = <T>(byRange: Readonly<Record<string, T>> = {}, numbering: Numbering<T>) =>
    Object.fromEntries(
      Object.entries(byRange).map(([range, value]) => [closeRange(range, rowNumber), numbering.of(value)]),
    );
  return {
    ...helpers.createEmptySheet(id, sheet.name),
    rowNumber,
    colNumber,
    cells: cellsByAddress(sheet.rows),
    cols: Object.fromEntries((sheet.widths ?? []).map((size, column) => [column, { size }])),
    formats: numbered(sheet.formats, formats),
    styles: numbered(sheet.styles, styles),
    panes: { ySplit: sheet.frozenRows ?? 0, xSplit: sheet.frozenColumns ?? 0 },
  };
}

function cellsByAddress(rows: SheetContent['rows']): Record<string, string> {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((cell, column) => [helpers.toXC(column, rowIndex), typed(cell)] as const),
  );
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

function typed(cell: TypedCell): string {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** `C2:C` to `C2:C1000`: the engine stores formats for closed ranges only. */
function closeRange(range: string, rowCount: number): string {
  return range.replace(/(:[A-Z]+)$/, `$1${rowCount}`);
}

/** The engine keeps each format and style once, under a number. */
class Numbering<T> {
  private readonly values: T[] = [];

  of(value: T): number {
    return this.values.push(value);
  }

  all(): Record<number, T> {
    return Object.fromEntries(this.values.map((value, index) => [index + 1, value]));
  }
}
