import {
  array,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  optional,
  pipe,
} from 'valibot';
import { writtenCell } from './cells';
import { count, position, rowsOf, sheetId, shortText } from './fields';

const MOST_CELLS = 20_000;

/*
 * The steps on the user's own sheets. `at` is the number of an expectation of places, counted from 0; rows and columns
 * are given by their numbers in that expectation.
 */

/** Writes single cells. */
export const setCells = () =>
  object({
    does: literal('set cells'),
    at: count(),
    cells: pipe(
      array(object({ row: count(), column: count(), value: writtenCell() })),
      minLength(1),
      maxLength(MOST_CELLS),
    ),
  });

/**
 * Inserts new rows after a row, never over what stands below. They look like that row, and what may be typed into them
 * is checked alike.
 */
export const insertRows = () =>
  object({
    does: literal('insert rows'),
    at: count(),
    after: count(),
    /** The columns that are filled. The last of them is written last, and only then do the rows count as filled in. */
    columns: pipe(array(count()), minLength(1)),
    cells: pipe(rowsOf(writtenCell()), minLength(1), maxLength(MOST_CELLS)),
    /** The number formats, where some cells have others than the row before. */
    formats: optional(nullable(rowsOf(shortText()))),
  });

/** Shows the user a cell of a sheet that the page has not read, found by its place alone. */
export const show = () =>
  object({ does: literal('show'), sheet: sheetId(), row: position(), column: position() });

/** Shows the user a cell, found by what its row and column hold. */
export const select = () => object({ does: literal('select'), at: count(), row: count(), column: count() });

export type SetCells = InferOutput<ReturnType<typeof setCells>>;
export type InsertRows = InferOutput<ReturnType<typeof insertRows>>;
export type Show = InferOutput<ReturnType<typeof show>>;
export type Select = InferOutput<ReturnType<typeof select>>;
