import {
  array,
  finite,
  type GenericSchema,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  string,
} from 'valibot';

/*
 * The fields that the requests are made of. Each is a function: the schemas are made when the sidebar asks, since every
 * formula in a cell loads this file too and needs none of them.
 */

/** The most characters that a cell holds. */
const LONGEST_CELL = 50_000;
/** The most rows that a sheet has: ten million cells in one column. */
const MOST_ROWS = 10_000_000;
const LONGEST_DIGEST = 20;

export const sheetId = () => pipe(number(), integer(), minValue(0));
/** The number of a row or a column, counted from 1. */
export const position = () => pipe(number(), integer(), minValue(1), maxValue(MOST_ROWS));
export const count = () => pipe(number(), integer(), minValue(0), maxValue(MOST_ROWS));
export const pixels = () => pipe(number(), integer(), minValue(1), maxValue(2000));
export const cellText = () => pipe(string(), maxLength(LONGEST_CELL));
export const shortText = () => pipe(string(), maxLength(1000));
export const finiteNumber = () => pipe(number(), finite());
export const digestText = () => pipe(string(), maxLength(LONGEST_DIGEST));
/** The version of the build, which the page and the server have to share. */
export const version = () => pipe(string(), maxLength(100));

/** Neighbouring rows or columns; the first is counted from 1. */
export const span = () => object({ first: position(), count: position() });
export type Span = InferOutput<ReturnType<typeof span>>;

/** A grid of cells, row by row. */
export const rowsOf = <Cell extends GenericSchema>(cell: Cell) => array(array(cell));
