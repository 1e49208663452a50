import {
  array,
  boolean,
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
import { count, position, sheetId, version } from './fields';
import { ownSheet } from './marks';
import { headerWords, lookedAtSheet } from './open';

/** Characters of JSON in one answer, about: nobody has written down how many google.script.run carries. */
export const LARGEST_PIECE = 500_000;
/** Calls that Google takes of one page at once. */
export const MOST_CALLS = 10;
const MOST_TABLES = 20;

/** What can be read of cells; `relative` are formulas in R1C1 notation. */
export const part = () => picklist(['values', 'formulas', 'relative', 'formats']);
export const parts = () => pipe(array(part()), maxLength(4));
/** Of a grid that was there before: all that the team may have written, and how it shows it. */
export const GRID_PARTS: readonly Part[] = ['values', 'formulas', 'formats'];
const span = () => object({ first: position(), count: position() });

/** A table, or some rows of it. */
const tableRequest = () =>
  object({
    sheet: sheetId(),
    parts: parts(),
    merged: boolean(),
    /** Rows, where not all are wanted: then the number of columns is given too. */
    rows: nullable(object({ first: position(), count: position(), columns: position() })),
  });

export const readRequest = () =>
  object({
    version: version(),
    tables: pipe(array(tableRequest()), maxLength(MOST_TABLES)),
    /** Whether the sheets of the product's own are looked up. */
    own: boolean(),
    /** Whether all sheets of the file are listed; with words by which headers of tables are found. */
    sheets: nullable(object({ headers: headerWords() })),
  });

/** Columns of cells, by what was read of them. */
const readParts = () =>
  object({
    values: optional(array(array(readCell()))),
    formulas: optional(array(array(string()))),
    relative: optional(array(array(string()))),
    formats: optional(array(array(string()))),
  });

/** Merged cells: the first cell's row and column, and how many of both. */
const mergedArea = () => object({ rows: span(), columns: span() });

/** A table as it was read. Too large a one is cut: then fewer rows are here than it has. */
const readTable = () =>
  object({
    sheet: sheetId(),
    name: string(),
    /** How many rows and columns the sheet has filled. */
    rows: count(),
    columns: count(),
    /** How many rows are in this answer. */
    here: count(),
    /** Of all rows and all parts that were asked for; "" where only some rows were. */
    state: string(),
    cells: readParts(),
    merged: array(mergedArea()),
  });

export const readAnswer = () =>
  object({
    /** In the order of the request; null where a sheet, or the rows of it, are not there. */
    tables: array(nullable(readTable())),
    own: array(ownSheet()),
    sheets: array(lookedAtSheet()),
  });

export type Part = InferOutput<ReturnType<typeof part>>;
export type TableRequest = InferOutput<ReturnType<typeof tableRequest>>;
export type TableAnswer = InferOutput<ReturnType<typeof readTable>>;
export type ReadParts = InferOutput<ReturnType<typeof readParts>>;
export type MergedArea = InferOutput<ReturnType<typeof mergedArea>>;
