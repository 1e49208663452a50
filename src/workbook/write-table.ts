import { safeText } from '../cells/safe-text';
import type { Language } from '../messages/language';
import type { TableBlock, TableSheet } from '../tables/table-sheet';
import { expectCells } from './expected-cells';
import { makeRoom, type Sheet } from './spreadsheet';

const HEADER_COLOUR = '#f3e3e1';
const TEXT = '@';

/** Writes the table to a fresh sheet, with as many calls for a thousand rows as for one. */
export function writeTable(sheet: Sheet, table: TableSheet, language: Language): void {
  const { columns, rows, notes, below = [], wraps, frozenColumns } = table;
  const width = columns.length;
  const cells = [
    ...cellsOf(table, width, language),
    ...below.flatMap((block) => [blankRow(width), ...cellsOf(block, width, language)]),
  ];
  makeRoom(sheet, cells.length, width);
  const range = sheet.getRange(1, 1, cells.length, width);
  // The formats are set first, since they decide what is read as text.
  range.setNumberFormats(cells.map((row) => row.map(({ format }) => format)));
  range.setValues(cells.map((row) => row.map(({ value }) => cellValue(value))));
  range.setBackgrounds(cells.map((row) => row.map(({ colour }) => colour)));
  if (notes) sheet.getRange(2, 1, rows.length, width).setNotes(notes.map((row) => [...row]));
  if (wraps) range.setWrap(true).setVerticalAlignment('top');
  sheet.setFrozenRows(1);
  if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
  for (const { first, count, width } of widthsInRow(columns)) sheet.setColumnWidths(first, count, width);
  expectCells(sheet, columns, rows.length);
}

interface FormattedCell {
  readonly value: string | number;
  readonly format: string;
  /** The background colour; null where the cell is plain. */
  readonly colour: string | null;
}

const BLANK: FormattedCell = { value: '', format: TEXT, colour: null };

const blankRow = (width: number): FormattedCell[] => Array.from({ length: width }, () => BLANK);

/** The headers and rows of a block, filled up with blank cells to the width. */
function cellsOf(
  { columns, rows, colours }: TableBlock,
  width: number,
  language: Language,
): FormattedCell[][] {
  const headers = columns.map(({ header }) => ({
    value: header[language],
    format: TEXT,
    colour: HEADER_COLOUR,
  }));
  const body = rows.map((row, number) =>
    row.map((value, index) => ({
      value,
      format: columns[index]?.format ?? TEXT,
      colour: colours?.[number]?.[index] ?? null,
    })),
  );
  return [headers, ...body].map((row) => [...row, ...blankRow(width - row.length)]);
}

interface Widths {
  /** The first of these columns, counted from 1. */
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Puts neighbouring columns of one width together, since each call to Google is a round trip. */
function widthsInRow(columns: TableSheet['columns']): Widths[] {
  const runs: Widths[] = [];
  columns.forEach(({ width }, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ first: index + 1, count: 1, width });
  });
  return runs;
}

const cellValue = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value;
