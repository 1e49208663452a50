import type { ReadCell } from '../sidebar/contract/cells';
import type { Span } from '../sidebar/contract/fields';
import {
  LARGEST_PIECE,
  type MergedArea,
  type Part,
  type ReadParts,
  type TableAnswer,
  type TableRequest,
} from '../sidebar/contract/read';
import { stateOf } from '../sidebar/contract/table-state';
import { columnsOf, readCellOf } from './cells-on-wire';
import type { Sheet, Spreadsheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How each part is read, in this order: the values last, since they are what people write meanwhile. */
const READ: { readonly [Name in Part]: (range: Range) => ReadCell[][] } = {
  formats: (range) => columnsOf(range.getNumberFormats(), formatOf),
  relative: (range) => columnsOf(range.getFormulasR1C1(), textOf),
  formulas: (range) => columnsOf(range.getFormulas(), textOf),
  colours: (range) => columnsOf(range.getBackgrounds(), String),
  notes: (range) => columnsOf(range.getNotes(), String),
  values: (range) => columnsOf(range.getValues(), readCellOf),
};

/**
 * A number format as it has to be written. Google reads the automatic one as digits, and would take that text for a format of
 * its own, in which a date that somebody types is a number.
 */
export const formatOf = (format: string): string => (format === '0.###############' ? 'General' : format);

/** A formula as text; Google gives null or "" where there is none. */
const textOf = (formula: string | null): string => formula ?? '';

/** The columns of cells, by part. */
type Cells = { [Name in Part]?: ReadCell[][] };

/** The parts that are read of the painted columns alone. */
const PAINTED: readonly Part[] = ['colours', 'notes'];

/** The columns whose colours and notes are read, and where the range begins. */
interface Painted {
  readonly sheet: Sheet;
  readonly columns: Span | undefined;
  readonly row: number;
}

/** @param painted without it, neither colours nor notes are read; how many rows they have, the parts tell that are read before */
export function readCells(range: Range, parts: readonly Part[], painted?: Painted): Cells {
  const cells: Cells = {};
  let paint: Range | undefined;
  for (const name of (Object.keys(READ) as Part[]).filter((one) => parts.includes(one))) {
    if (!PAINTED.includes(name)) cells[name] = READ[name](range);
    else {
      paint ??= paintedIn(cells, painted);
      if (paint) cells[name] = READ[name](paint);
    }
  }
  return cells;
}

/** The painted columns in the rows that were read, as far as the sheet has them: of columns that were read, nobody need ask. */
function paintedIn(cells: Cells, painted: Painted | undefined): Range | undefined {
  const rows = heightOf(cells);
  if (!painted?.columns || rows === 0) return undefined;
  const { sheet, row, columns: span } = painted;
  const isAllRead = widthOf(cells) >= span.first + span.count - 1;
  const columns = isAllRead ? span.count : Math.min(span.count, sheet.getMaxColumns() - span.first + 1);
  return columns < 1 ? undefined : sheet.getRange(row, span.first, rows, columns);
}

/** The digest of what the sheet holds now. @param painted the columns whose colours and notes count */
export function stateOfSheet(sheet: Sheet, parts: readonly Part[], painted?: Span): string {
  const cells = readCells(sheet.getDataRange(), parts, { sheet, columns: painted, row: 1 });
  return stateOf(cells, heightOf(cells));
}

export const heightOf = (cells: Cells): number => Object.values(cells)[0]?.[0]?.length ?? 0;

/** The number of columns of the part that has the most: of some parts, only the painted columns are read. */
const widthOf = (cells: Cells): number => Math.max(0, ...Object.values(cells).map(({ length }) => length));

/** Reads tables, as much of them as one answer may hold. */
export function readTables(
  spreadsheet: Spreadsheet,
  requests: readonly TableRequest[],
): (TableAnswer | null)[] {
  let room = LARGEST_PIECE;
  return requests.map((request) => {
    const read = readTable(spreadsheet, request, room);
    if (read === null) return null;
    room = read.left;
    return read.table;
  });
}

/** What was read, and how much of the answer is left. */
interface ReadTable {
  readonly table: TableAnswer;
  /** In characters. */
  readonly left: number;
}

/**
 * Reads a table, or some rows of it. One that is larger than an answer may be is cut. Its state is still that of the
 * whole table, so that the page can tell whether the pieces that it asks for next belong to it.
 * @param room the number of characters that are left in the answer
 * @returns null where the sheet or the rows are not there
 */
function readTable(spreadsheet: Spreadsheet, request: TableRequest, room: number): ReadTable | null {
  const sheet = spreadsheet.getSheetById(request.sheet);
  if (!sheet) return null;
  const name = sheet.getName();
  if (request.rows) return readSomeRows(sheet, name, request, room);
  const range = sheet.getDataRange();
  const cells = readCells(range, request.parts, { sheet, columns: request.painted, row: 1 });
  const merged = request.merged && mayBeMerged(cells) ? mergedIn(range) : [];
  const rows = heightOf(cells);
  const { here, left } = fitInto(cells, rows, room);
  const table = {
    sheet: request.sheet,
    name,
    rows,
    columns: widthOf(cells),
    here,
    state: stateOf(cells, rows),
    cells: cut(cells, here),
    merged,
  };
  return { table, left };
}

function readSomeRows(
  sheet: Sheet,
  name: string,
  { sheet: id, parts, painted, rows }: TableRequest,
  room: number,
): ReadTable | null {
  const { first, count, columns } = rows as NonNullable<TableRequest['rows']>;
  const isThere = first + count - 1 <= sheet.getMaxRows() && columns <= sheet.getMaxColumns();
  if (!isThere) return null;
  const cells = readCells(sheet.getRange(first, 1, count, columns), parts, {
    sheet,
    columns: painted,
    row: first,
  });
  const fitting = fitInto(cells, count, room);
  // A single row that is larger than the room travels all the same.
  const here = Math.max(1, fitting.here);
  const table = {
    sheet: id,
    name,
    rows: count,
    columns,
    here,
    state: '',
    cells: cut(cells, here),
    merged: [],
  };
  return { table, left: fitting.left };
}

/** How many of these rows have room in the answer, in characters of JSON, and how much room they leave. */
function fitInto(cells: Cells, rows: number, room: number): { readonly here: number; readonly left: number } {
  const size = JSON.stringify(cells).length;
  return size <= room
    ? { here: rows, left: room - size }
    : { here: Math.floor((rows * room) / size), left: 0 };
}

const cut = (cells: Cells, rows: number): ReadParts =>
  Object.fromEntries(
    Object.entries(cells).map(([name, columns]) => [name, columns.map((column) => column.slice(0, rows))]),
  ) as ReadParts;

/** Merged cells are blank but for the first of them. Where no cell is, nobody need ask for them. */
const mayBeMerged = ({ values }: Cells): boolean =>
  values === undefined || values.some((column) => column.includes(''));

const mergedIn = (range: Range): MergedArea[] =>
  range.getMergedRanges().map((area) => ({
    rows: { first: area.getRow(), count: area.getNumRows() },
    columns: { first: area.getColumn(), count: area.getNumColumns() },
  }));
