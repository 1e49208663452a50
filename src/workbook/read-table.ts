import type { ReadCell } from '../sidebar/contract/cells';
import type { Span } from '../sidebar/contract/fields';
import type { MergedArea, Part, ReadParts, TableAnswer, TableRequest } from '../sidebar/contract/read';
import { rowDigests, stateOf } from '../sidebar/contract/table-state';
import { columnsOf, readCellOf } from './cells-on-wire';
import type { Sheet, Spreadsheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How each part is read, in this order: the values last, since they are what people write meanwhile. */
const READ: { readonly [Name in Part]: (range: Range) => ReadCell[][] } = {
  formats: (range) => columnsOf(range.getNumberFormats(), String),
  colours: (range) => columnsOf(range.getBackgrounds(), String),
  notes: (range) => columnsOf(range.getNotes(), String),
  relative: (range) => columnsOf(range.getFormulasR1C1(), textOf),
  formulas: (range) => columnsOf(range.getFormulas(), textOf),
  values: (range) => columnsOf(range.getValues(), readCellOf),
};

/** A formula as text; Google gives null or "" where there is none. */
const textOf = (formula: string | null): string => formula ?? '';

/** The columns of cells, by part. */
type Cells = { [Name in Part]?: ReadCell[][] };

/** The parts that are read of the painted columns alone. */
const PAINTED: readonly Part[] = ['colours', 'notes'];

/** @param painted the columns whose colours and notes are read; without them none are */
export function readCells(range: Range, parts: readonly Part[], painted?: Span): Cells {
  const wanted = (Object.keys(READ) as Part[]).filter((name) => parts.includes(name));
  const paint = wanted.some((name) => PAINTED.includes(name)) ? paintedIn(range, painted) : undefined;
  const cells: Cells = {};
  for (const name of wanted) {
    if (!PAINTED.includes(name)) cells[name] = READ[name](range);
    else if (paint) cells[name] = READ[name](paint);
  }
  return cells;
}

/** The painted columns in the rows of the range, as far as the sheet has them. */
function paintedIn(range: Range, painted: Span | undefined): Range | undefined {
  if (!painted) return undefined;
  const sheet = range.getSheet();
  const columns = Math.min(painted.count, sheet.getMaxColumns() - painted.first + 1);
  if (columns < 1) return undefined;
  return sheet.getRange(range.getRow(), painted.first, range.getNumRows(), columns);
}

/** Makes a digest of each row, over all parts in the order of their names. */
export const digestsOf = (cells: Cells, rows: number): string[] =>
  rowDigests(
    (Object.keys(cells) as Part[]).sort().flatMap((name) => cells[name] ?? []),
    rows,
  );

/** The digest of what the sheet holds now. @param painted the columns whose colours and notes count */
export function stateOfSheet(sheet: Sheet, parts: readonly Part[], painted?: Span): string {
  const cells = readCells(sheet.getDataRange(), parts, painted);
  return stateOf(digestsOf(cells, heightOf(cells)));
}

export const heightOf = (cells: Cells): number => Object.values(cells)[0]?.[0]?.length ?? 0;

/** The number of columns of the part that has the most: of some parts, only the painted columns are read. */
const widthOf = (cells: Cells): number => Math.max(0, ...Object.values(cells).map(({ length }) => length));

/**
 * Reads a table, or some rows of it. One that is larger than an answer may be is cut. Its state is still that of the
 * whole table, so that the page can tell whether the pieces that it asks for next belong to it.
 * @param room the number of characters that are left in the answer
 * @returns null where the sheet or the rows are not there
 */
export function readTable(spreadsheet: Spreadsheet, request: TableRequest, room: number): TableAnswer | null {
  const sheet = spreadsheet.getSheetById(request.sheet);
  if (!sheet) return null;
  const name = sheet.getName();
  if (request.rows) return readSomeRows(sheet, name, request, room);
  const range = sheet.getDataRange();
  const merged = request.merged ? mergedIn(range) : [];
  const cells = readCells(range, request.parts, request.painted);
  const rows = heightOf(cells);
  const here = rowsThatFit(cells, rows, room);
  return {
    sheet: request.sheet,
    name,
    rows,
    columns: widthOf(cells),
    here,
    state: stateOf(digestsOf(cells, rows)),
    cells: cut(cells, here),
    merged,
  };
}

function readSomeRows(
  sheet: Sheet,
  name: string,
  { sheet: id, parts, painted, rows }: TableRequest,
  room: number,
): TableAnswer | null {
  const { first, count, columns } = rows as NonNullable<TableRequest['rows']>;
  const isThere = first + count - 1 <= sheet.getMaxRows() && columns <= sheet.getMaxColumns();
  if (!isThere) return null;
  const cells = readCells(sheet.getRange(first, 1, count, columns), parts, painted);
  // A single row that is larger than the room travels all the same.
  const here = Math.max(1, rowsThatFit(cells, count, room));
  return { sheet: id, name, rows: count, columns, here, state: '', cells: cut(cells, here), merged: [] };
}

function rowsThatFit(cells: Cells, rows: number, room: number): number {
  const size = sizeOf(cells);
  return size <= room ? rows : Math.floor((rows * Math.max(0, room)) / size);
}

/** The size of cells in characters of JSON. */
export const sizeOf = (cells: unknown): number => JSON.stringify(cells).length;

const cut = (cells: Cells, rows: number): ReadParts =>
  Object.fromEntries(
    Object.entries(cells).map(([name, columns]) => [name, columns.map((column) => column.slice(0, rows))]),
  ) as ReadParts;

const mergedIn = (range: Range): MergedArea[] =>
  range.getMergedRanges().map((area) => ({
    rows: { first: area.getRow(), count: area.getNumRows() },
    columns: { first: area.getColumn(), count: area.getNumColumns() },
  }));
