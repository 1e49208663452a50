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

/** What a column is expected to hold. Anything else is marked, and taken all the same. */
const expected = () =>
  variant('is', [
    object({ is: literal('one of'), choices: pipe(array(shortText()), maxLength(MOST_CHOICES)) }),
    object({ is: literal('a date') }),
    object({ is: literal('a number'), lowest: finiteNumber(), highest: nullable(finiteNumber()) }),
    /** A formula about the first cell of the column, as it is typed. */
    object({ is: literal('what satisfies'), formula: pipe(string(), startsWith('=')) }),
  ]);

/** A table on a sheet of its own, which is the user's from then on: headers in the first row, bold ground, and rows. */
export const placeTable = () =>
  object({
    does: literal('place table'),
    /** Where a sheet bears it already, a number is put behind it. */
    name: shortText(),
    columns: pipe(array(object({ width: pixels(), expected: nullable(expected()) })), minLength(1)),
    /** The headers and all that follows. A text is put into its cell as if typed, and yet never becomes a formula. */
    cells: pipe(rowsOf(union([cellText(), finiteNumber()])), minLength(1)),
    formats: rowsOf(shortText()),
    /** "" where a cell is plain. */
    colours: rowsOf(shortText()),
    /** How many rows of the first table there are, below its headers. */
    rows: count(),
    /** A note for each cell of these rows; none where it is left out. */
    notes: nullable(rowsOf(cellText())),
    wraps: boolean(),
    frozenColumns: count(),
  });

/** Offers, in a column of one table of the request, what stands in a column of another. */
export const offerColumn = () =>
  object({
    does: literal('offer column'),
    /** Which table, by the number of its step in the request from 0 on. */
    to: object({ step: count(), column: position() }),
    from: object({ step: count(), column: position() }),
  });

export type PlaceTable = InferOutput<ReturnType<typeof placeTable>>;
export type OfferColumn = InferOutput<ReturnType<typeof offerColumn>>;
export type ExpectedCells = NonNullable<PlaceTable['columns'][number]['expected']>;
