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
 * The header row among the first rows of a table: the first that holds all that is needed, alone or below another one; else
 * the one that comes nearest to a header, so that a refusal names what really is there.
 */
export function findHeader(rows: readonly Row[], settings: OrderSettings): FoundHeader {
  const first = rows.slice(0, HEADER_WITHIN);
  const at = (index: number): FoundHeader => ({ index, header: first[index] ?? [] });
  const whole = first.findIndex((row) => isWholeHeader(row, settings));
  if (whole >= 0) return at(whole);
  const inTwo = first.map((row, index) => belowHeadings(first[index - 1], row));
  const below = inTwo.findIndex((row) => isWholeHeader(row, settings));
  if (below >= 0) return { index: below, header: inTwo[below] ?? [] };
  const nearest = [knownFields, signsOfOther].map((count) => indexOfMost(first.map(count)));
  return at(nearest.find((index) => index !== undefined) ?? firstOfWide(first));
}

interface FoundHeader {
  /** The row, from 0; the lower one of a header of two rows. */
  readonly index: number;
  readonly header: Row;
}

/** A header of two rows as one: 金额 stands over 买家实付金额 and 退款金额, and 订单编号 in the upper row alone. */
const belowHeadings = (above: Row = [], row: Row): Row =>
  Array.from({ length: Math.max(above.length, row.length) }, (_, column) =>
    isBlank(row[column]) ? above[column] : row[column],
  );

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
