import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  optional,
  pipe,
} from 'valibot';
import { newCell, writtenCell } from './cells';
import { count, position, sheetId, shortText } from './fields';

const MOST_CELLS = 20_000;

/*
 * The steps on the user's own sheets. `at` is the number of an expectation of places, counted from 0; rows and columns
 * are given by their numbers in that expectation.
 */

/** Writes single cells. */
export const setCells = () =>
  object({
    kind: literal('set cells'),
    at: count(),
    cells: pipe(
      array(object({ row: count(), column: count(), value: writtenCell() })),
      minLength(1),
      maxLength(MOST_CELLS),
    ),
  });

/**
 * Inserts rows of their own, never over what stands there. They look like the row that they come after, and are validated
 * like it.
 */
export const insertRows = () =>
  object({
    kind: literal('insert rows'),
    at: count(),
    /** The columns that are filled; the last of them is written last, and makes rows of them. */
    columns: pipe(array(count()), minLength(1)),
    groups: pipe(array(newRows()), minLength(1), maxLength(MOST_CELLS)),
    /** Whether nothing that is watched may have changed meanwhile, in any row: else only where they are inserted. */
    isAlone: exactOptional(boolean()),
  });

/** Rows that come one below the other after a row. */
const newRows = () =>
  object({
    after: count(),
    rows: pipe(
      array(
        object({
          /** The row whose formulas are filled down into this one. */
          like: count(),
          cells: array(newCell()),
          /** Number formats, where some cells have others than the row before. */
          formats: optional(nullable(array(shortText()))),
        }),
      ),
      minLength(1),
      maxLength(MOST_CELLS),
    ),
  });

/** Shows the user a cell of a sheet that the page has not read, found by its place alone. */
export const show = () =>
  object({ kind: literal('show'), sheet: sheetId(), row: position(), column: position() });

/** Shows the user a cell, found by what its row and column hold. */
export const select = () => object({ kind: literal('select'), at: count(), row: count(), column: count() });

export type SetCells = InferOutput<ReturnType<typeof setCells>>;
export type InsertRows = InferOutput<ReturnType<typeof insertRows>>;
export type Show = InferOutput<ReturnType<typeof show>>;
export type Select = InferOutput<ReturnType<typeof select>>;
