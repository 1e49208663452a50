import { isBlank } from './cell';
import { type Column, indexesOf, isNamed } from './column';
import type { Grid } from './grid';

/** Titles, notes and `sep=` may stand above the headers: they are looked for in so many rows from the top. */
export const HEADERS_WITHIN = 20;

export interface FoundHeaders {
  /** A text for each column, trimmed; "" for a cell that holds none. */
  readonly headers: readonly string[];
  /** Where the headers begin and end, counted from 0: two rows where a heading stands over several columns. */
  readonly first: number;
  readonly last: number;
  /** Whether every needed column is there. */
  readonly isWhole: boolean;
}

/**
 * The first row, or two rows in a body, that hold every needed header; else the row with most of the known ones, so that
 * a refusal names what is there. The first wide row where none is known.
 */
export function findHeaders(grid: Grid, columns: readonly Column[]): FoundHeaders {
  const needed = columns.filter(({ optional }) => !optional);
  const isKnown = (text: string) => columns.some((column) => isNamed(column, text));
  const widest = firstOfWide(grid.slice(0, HEADERS_WITHIN));
  let nearest: FoundHeaders = { headers: textsOf(grid[widest]), first: widest, last: widest, isWhole: false };
  let most = 0;
  for (let row = 0; row < Math.min(grid.length, HEADERS_WITHIN); row++) {
    const bottom = textsOf(grid[row]);
    const top = row > 0 ? textsOf(grid[row - 1]) : undefined;
    const found = [
      { headers: bottom, first: row, last: row },
      ...(top ? [{ headers: inOneRow(top, bottom, isKnown), first: row - 1, last: row }] : []),
    ];
    for (const one of found) {
      const isThere = (column: Column) => indexesOf(one.headers, column).length > 0;
      if (needed.every(isThere)) return { ...one, isWhole: true };
      const count = columns.filter(isThere).length;
      if (count > most) nearest = { ...one, isWhole: false };
      most = Math.max(most, count);
    }
  }
  return nearest;
}

/** A title is narrow, and a header row about as wide as what stands below it. @returns its place among the rows, from 0 */
export function firstOfWide(rows: Grid): number {
  const widths = rows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width > 0 && width * 2 >= widest),
  );
}

/** What stands in a row as text, trimmed. */
const textsOf = (row: readonly unknown[] = []): string[] =>
  row.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));

/**
 * Two rows of headers as one: 试考期 over 3个月 and 6个月 are 试考期3个月 and 试考期6个月; a heading that says nothing of its
 * columns is left out.
 */
function inOneRow(
  top: readonly string[],
  bottom: readonly string[],
  isKnown: (text: string) => boolean,
): string[] {
  let heading = '';
  return bottom.map((text, column) => {
    heading = top[column] || heading;
    if (text === '') return top[column] ?? '';
    return !isKnown(text) && isKnown(heading + text) ? heading + text : text;
  });
}
