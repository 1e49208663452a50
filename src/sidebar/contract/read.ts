import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  maxLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot';
import { readCell } from './cells';
import { count, position, sheetId, span, version } from './fields';
import { headerWords, lookedAtSheet } from './looked-at';
import { ownSheet } from './marks';

/** The number of characters of JSON in one answer, roughly: Google has not published how many google.script.run carries. */
export const LARGEST_PIECE = 500_000;
/** The most calls that Google takes from one page at once. */
export const MOST_CALLS = 10;
const MOST_TABLES = 20;

/** The parts of cells that can be read; `relative` are formulas in R1C1 notation, `colours` those of the background. */
export const part = () => picklist(['values', 'formulas', 'relative', 'formats', 'colours', 'notes']);
export const parts = () => pipe(array(part()), maxLength(6));
/** The parts to read of a sheet of ours in which the team writes: what it may have written, and how it is shown. */
export const TEAM_PARTS: readonly Part[] = ['values', 'formulas', 'formats'];
/** The parts to read of an earlier grid: the team may have coloured its own cells, and put notes on them, as well. */
export const GRID_PARTS: readonly Part[] = [...TEAM_PARTS, 'colours', 'notes'];
/** The parts of a grid that are looked at again right before another one takes its place: all that holds words or colours of people. */
export const LAST_LOOK: readonly Part[] = ['values', 'formulas', 'colours', 'notes'];

/** A request for a table, or for some rows of it. */
const tableRequest = () =>
  object({
    sheet: sheetId(),
    parts: parts(),
    /** The columns whose colours and notes are read, since those of a whole grid are many. */
    painted: exactOptional(span()),
    merged: boolean(),
    /** The rows, where not all are wanted; the number of columns is given too then. */
    rows: nullable(object({ first: position(), count: position(), columns: position() })),
  });

export const readRequest = () =>
  object({
    version: version(),
    tables: pipe(array(tableRequest()), maxLength(MOST_TABLES)),
    /** Whether the product's own sheets are looked up. */
    own: boolean(),
    /** Whether it is told what the file is, which the page asks once. */
    file: exactOptional(boolean()),
    /**
     * Asks for a list of all sheets of the file, with the words by which headers of tables are found; null where no
     * list is wanted.
     */
    sheets: nullable(object({ headers: headerWords() })),
  });

/** The columns of cells, by the part that was read. */
const readParts = () =>
  object({
    values: optional(array(array(readCell()))),
    formulas: optional(array(array(string()))),
    relative: optional(array(array(string()))),
    formats: optional(array(array(string()))),
    /** Of the painted columns alone. */
    colours: optional(array(array(string()))),
    notes: optional(array(array(string()))),
  });

/** An area of merged cells: its first row and column, and how many of both it has. */
const mergedArea = () => object({ rows: span(), columns: span() });

/** A table as it was read. One that is too large is cut, and this answer then holds fewer rows than the table. */
export const readTable = () =>
  object({
    sheet: sheetId(),
    name: string(),
    /** The number of filled rows and columns of the sheet. */
    rows: count(),
    columns: count(),
    /** The number of rows in this answer. */
    here: count(),
    /** The digest of all rows, in the parts that were asked for; "" where only some rows were asked for. */
    state: string(),
    cells: readParts(),
    merged: array(mergedArea()),
  });

/** What the file is: the spreadsheet's id, its time zone and its locale. */
const fileFacts = () => object({ id: string(), zone: string(), locale: string() });
export type FileFacts = InferOutput<ReturnType<typeof fileFacts>>;

export const readAnswer = () =>
  object({
    /** Only where it was asked for. */
    file: exactOptional(fileFacts()),
    /** The tables in the order of the request; null where a sheet, or the rows of it, are not there. */
    tables: array(nullable(readTable())),
    own: array(ownSheet()),
    sheets: array(lookedAtSheet()),
  });

export type Part = InferOutput<ReturnType<typeof part>>;
export type TableRequest = InferOutput<ReturnType<typeof tableRequest>>;
export type TableAnswer = InferOutput<ReturnType<typeof readTable>>;
export type ReadParts = InferOutput<ReturnType<typeof readParts>>;
export type MergedArea = InferOutput<ReturnType<typeof mergedArea>>;
