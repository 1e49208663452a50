/** Writes one sheet in the form that the engine loads. */
import { helpers, type Locale, type WorkbookData } from '@odoo/o-spreadsheet';
import { PLAIN_TEXT, storePlainText } from '../document/plain-text';
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
  const cells = storedCells(sheet, locale);
  const typed = cells.filter(({ isText }) => !isText);
  const texts = cells.filter(({ isText }) => isText);
  return {
    ...helpers.createEmptySheet(id, sheet.name),
    rowNumber,
    colNumber: Math.max(sheet.columnCount ?? NEW_SHEET_COLUMNS, widest),
    cells: Object.fromEntries(cells.map(({ address, content }) => [address, content])),
    cols: Object.fromEntries((sheet.widths ?? []).map((size, column) => [column, { size }])),
    rows: Object.fromEntries(
      Object.entries(sheet.heights ?? {}).map(([row, size]) => [Number(row) - 1, { size }]),
    ),
    merges: [...(sheet.merges ?? [])],
    // The format that is put last wins: one that is given for a range wins over a typed one, and one that keeps a text
    // wins over both.
    formats: {
      ...ownFormats(typed, formats),
      ...numberRanges(sheet.formats, formats, rowNumber),
      ...ownFormats(texts, formats),
    },
    styles: numberRanges(sheet.styles, styles, rowNumber),
    panes: { ySplit: sheet.frozenRows ?? 0, xSplit: sheet.frozenColumns ?? 0 },
  };
}

interface PlacedCell extends StoredCell {
  readonly address: string;
  /** Whether the cell's own format is plain text. */
  readonly isText: boolean;
}

function storedCells({ rows, formats = {} }: SheetContent, locale: Locale): readonly PlacedCell[] {
  return rows.flatMap((row, rowIndex) =>
    row.map((cell, column) => {
      const address = helpers.toXC(column, rowIndex);
      const isText = typeof cell === 'string' && formats[address] === PLAIN_TEXT;
      return { address, isText, ...(isText ? storePlainText(cell) : storeCell(cell, locale)) };
    }),
  );
}

function ownFormats(cells: readonly PlacedCell[], formats: Numbering<string>): Record<string, number> {
  const formatted = cells.flatMap(({ address, format }) =>
    format === undefined ? [] : [[address, formats.of(format)] as const],
  );
  return Object.fromEntries(formatted);
}

/** Closes open ranges, so that `C2:C` becomes `C2:C1000`: the engine stores formats and styles for closed ranges only. */
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
