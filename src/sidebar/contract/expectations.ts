import { array, type InferOutput, maxLength, object, picklist, pipe } from 'valibot';
import { count, digestText, position, sheetId } from './fields';
import { parts } from './read';

const MOST_TABLES = 20;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** A sheet whose given parts have to be just as they were read. */
const wholeTable = () => object({ sheet: sheetId(), parts: parts(), state: digestText() });

/** A column, known by its header: it is looked for where it stood, then wherever that header stands once. */
const columnRef = () => object({ hint: position(), header: digestText() });

/** A row, known by what it holds: it is looked for where it stood, then wherever a single row holds just that. */
const rowRef = () => object({ hint: position(), digest: digestText() });

/**
 * The rows and columns of a sheet that steps refer to, known by what stands in them and not by their numbers: after
 * somebody has sorted, inserted or deleted, a step still means the same cell, or is not done at all.
 */
const places = () =>
  object({
    sheet: sheetId(),
    /** The number of the header row, as a hint: the header row is the one in which all of the columns are found. */
    headerRow: position(),
    columns: pipe(array(columnRef()), maxLength(MOST_COLUMNS)),
    /** The parts that a row's digest is made of: the values, then the formulas where these count. */
    parts: parts(),
    /** The columns that a row's digest is made of, by their number in the list above, counted from 0. */
    watched: pipe(array(count()), maxLength(MOST_COLUMNS)),
    rows: pipe(array(rowRef()), maxLength(MOST_ROWS)),
  });

/** What the workbook has to hold; otherwise nothing is written. */
export const expectations = () =>
  object({
    whole: pipe(array(wholeTable()), maxLength(MOST_TABLES)),
    places: pipe(array(places()), maxLength(MOST_TABLES)),
  });

/** A difference between the workbook and what was expected of it. */
export const change = () =>
  object({
    sheet: sheetId(),
    /** The kind of difference: the sheet is gone, some cell of it differs, or columns or rows are not to be found. */
    what: picklist(['gone', 'cells', 'columns', 'rows']),
    /** The columns or rows that are not to be found, by their number in the expectation. */
    which: array(count()),
  });

export type Expectations = InferOutput<ReturnType<typeof expectations>>;
export type WholeTable = InferOutput<ReturnType<typeof wholeTable>>;
export type Places = InferOutput<ReturnType<typeof places>>;
export type Change = InferOutput<ReturnType<typeof change>>;
