import {
  array,
  boolean,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  pipe,
  startsWith,
  string,
  union,
  variant,
} from 'valibot';
import { cellText, count, finiteNumber, pixels, position, rowsOf, shortText } from './fields';

const MOST_CHOICES = 1000;

/** The values that a column is expected to hold. Any other value is marked, and taken all the same. */
const expected = () =>
  variant('kind', [
    object({ kind: literal('one of'), choices: pipe(array(shortText()), maxLength(MOST_CHOICES)) }),
    object({ kind: literal('a date') }),
    object({ kind: literal('a number'), lowest: finiteNumber(), highest: nullable(finiteNumber()) }),
    /** A formula about the first cell of the column, as it is typed. */
    object({ kind: literal('what satisfies'), formula: pipe(string(), startsWith('=')) }),
  ]);

/** Puts a table on a sheet of its own, which is the user's from then on: headers in the first row, and the rows below. */
export const placeTable = () =>
  object({
    kind: literal('place table'),
    /** The name of the new sheet; where a sheet has it already, a number is put behind it. */
    name: shortText(),
    columns: pipe(array(object({ width: pixels(), expected: nullable(expected()) })), minLength(1)),
    /** The headers and all cells that follow. A text is put into its cell as if typed, and yet never becomes a formula. */
    cells: pipe(rowsOf(union([cellText(), finiteNumber()])), minLength(1)),
    formats: rowsOf(shortText()),
    /** The background colours; "" where a cell is plain. */
    colours: rowsOf(shortText()),
    /** The number of rows of the first table, below its headers. */
    rows: count(),
    /** A note for each cell of these rows; null where there are none. */
    notes: nullable(rowsOf(cellText())),
    wraps: boolean(),
    frozenColumns: count(),
  });

/**
 * Offers the contents of one table's column as choices in a column of another table; both tables are placed by this
 * request.
 */
export const offerColumn = () =>
  object({
    kind: literal('offer column'),
    /** The column to offer choices in; its table is given by the number of its step in the request, counted from 0. */
    to: object({ step: count(), column: position() }),
    from: object({ step: count(), column: position() }),
  });

export type PlaceTable = InferOutput<ReturnType<typeof placeTable>>;
export type OfferColumn = InferOutput<ReturnType<typeof offerColumn>>;
export type ExpectedCells = NonNullable<PlaceTable['columns'][number]['expected']>;
