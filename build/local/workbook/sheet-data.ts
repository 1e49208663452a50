/** One sheet in the form that the engine loads. */
import { helpers, type Locale, type WorkbookData } from '@odoo/o-spreadsheet';
import type { Numbering } from './numbering';
import type { CellStyle, SheetContent } from './sheet-content';
import { type StoredCell, storeCell } from './typed-cell';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

export interface Numberings {
  readonly formats: Numbering<string>;
  readonly styles: Numbering<CellStyle>;
}

export function sheetData(
  sheet: SheetContent,
  id: string,
  locale: Locale,
  { formats, styles }: Numberings,
): WorkbookData['sheets'][number] {
  const widest = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
  const rowNumber = Math.max(sheet.rowCount ?? NEW_SHEET_ROWS, sheet.rows.length);
  const cells = storedCells(sheet.rows, locale);
  return {
    ...helpers.createEmptySheet(id, sheet.name),
    rowNumber,
    colNumber: Math.max(sheet.columnCount ?? NEW_SHEET_COLUMNS, widest),
    cells: Object.fromEntries(cells.map(([address, { content }]) => [address, content])),
    cols: Object.fromEntries((sheet.widths ?? []).map((size, column) => [column, { size }])),
    rows: Object.fromEntries(
      Object.entries(sheet.heights ?? {}).map(([row, size]) => [Number(row) - 1, { size }]),
    ),
    merges: [...(sheet.merges ?? [])],
    // A format given for a range is put after those of its cells, and so wins.
    formats: { ...dateFormats(cells, formats), ...numberRanges(sheet.formats, formats, rowNumber) },
    styles: numberRanges(sheet.styles, styles, rowNumber),
    panes: { ySplit: sheet.frozenRows ?? 0, xSplit: sheet.frozenColumns ?? 0 },
  };
}

type AddressedCell = readonly [address: string, cell: StoredCell];

function storedCells(rows: SheetContent['rows'], locale: Locale): readonly AddressedCell[] {
  return rows.flatMap((row, rowIndex) =>
    row.map((cell, column) => [helpers.toXC(column, rowIndex), storeCell(cell, locale)] as const),
  );
}

function dateFormats(cells: readonly AddressedCell[], formats: Numbering<string>): Record<string, number> {
  const dates = cells.flatMap(([address, { format }]) =>
    format === undefined ? [] : [[address, formats.of(format)] as const],
  );
  return Object.fromEntries(dates);
}

/** `C2:C` becomes `C2:C1000`: the engine stores formats and styles for closed ranges only. */
function numberRanges<T>(
  byRange: Readonly<Record<string, T>> = {},
  numbering: Numbering<T>,
  rowCount: number,
): Record<string, number> {
  const close = (range: string) => range.replace(/(:[A-Z]+)$/, `$1${rowCount}`);
  return Object.fromEntries(
    Object.entries(byRange).map(([range, value]) => [close(range), numbering.of(value)]),
  );
}
