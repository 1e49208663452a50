import { isBlank } from '../cells/cell';
import type { OrderSettings } from './order-settings';
import { signsOfOther } from './other-report';
import { knownFields, missingFields, recogniseColumns } from './recognise-columns';

/** How many rows from the top the header row is looked for in: titles, notes and `sep=` may stand above it. */
export const HEADER_WITHIN = 20;

type Row = readonly unknown[];

/** Whether the row holds every header that a sum needs. */
export function isWholeHeader(row: Row, settings: OrderSettings): boolean {
  const columns = recogniseColumns(row);
  return columns.columnOf.state !== undefined && missingFields(columns, settings).length === 0;
}

/**
 * Where the header row stands among the first rows of a table, from 0: the first that holds all that is needed; else the one
 * that comes nearest to a header, so that a refusal names what really is there.
 */
export function findHeader(rows: readonly Row[], settings: OrderSettings): number {
  const first = rows.slice(0, HEADER_WITHIN);
  const whole = first.findIndex((row) => isWholeHeader(row, settings));
  if (whole >= 0) return whole;
  const nearest = [knownFields, signsOfOther].map((count) => indexOfMost(first.map(count)));
  return nearest.find((index) => index !== undefined) ?? firstOfWide(first);
}

/** How many known headers make a header row: one alone may be chance, since a title begins with 店铺名称 as well. */
function indexOfMost(counts: readonly number[]): number | undefined {
  const most = Math.max(0, ...counts);
  return most >= 2 ? counts.indexOf(most) : undefined;
}

/** Whether the row is wide enough: a title is narrow, and a header row is about as wide as the rows below it. */
function firstOfWide(rows: readonly Row[]): number {
  const widths = rows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width > 0 && width * 2 >= widest),
  );
}
