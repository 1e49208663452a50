import type { ReadCell } from './cells';
import { digest } from './digest';

/** The most characters that all digests in a sheet's mark take together: Google takes 30,000 in one mark. */
const ROOM = 25_000;
/** The most and the fewest characters of a digest: more of them tell changes apart more surely. */
const LONGEST = 7;
const SHORTEST = 3;

type Columns = readonly (readonly ReadCell[])[];

/** The cells that people fill, which are left out: columns counted from 1, below a row counted from 0. */
export interface LeftOut {
  readonly columns: readonly number[];
  readonly below: number;
}

/**
 * Makes digests of the rows as they were written, joined in one text: they tell what people have written later from
 * what the product wrote. A row's digest goes by what its cells hold, whatever their order, so that neither moving
 * columns nor sorting rows changes it; a blank row has none. The more rows, the shorter each digest.
 * @param formulas empty where the product has written none
 */
export function writtenDigests(values: Columns, formulas: Columns, leftOut: LeftOut): string {
  const rows = contentsOf(values, formulas, leftOut)
    .map(joined)
    .filter((row) => row !== '');
  const length = Math.max(SHORTEST, Math.min(LONGEST, Math.floor(ROOM / Math.max(1, rows.length))));
  const digests = rows.slice(0, Math.floor(ROOM / length)).map((row) => shortDigest(row, length));
  return `${length}:${digests.join('')}`;
}

/**
 * Finds the rows that hold something that the product has not written; they are counted from 1.
 * @param written the text that `writtenDigests` gave
 */
export const rowsNotWritten = (
  written: string,
  values: Columns,
  formulas: Columns,
  leftOut: LeftOut,
): number[] => compare(written, contentsOf(values, formulas, leftOut).map(joined)).others;

/**
 * Finds the rows in which people have changed one cell alone, and what it held before.
 * @param column the column of the cell, counted from 1
 * @param before all that the cell may have held
 * @returns what each of these rows held there, by the number of the row
 */
export function cellsChanged(
  written: string,
  [values, formulas]: readonly [Columns, Columns],
  leftOut: LeftOut,
  { column, before }: { readonly column: number; readonly before: readonly string[] },
): Map<number, string> {
  const contents = contentsOf(values, formulas, leftOut);
  const { others, take } = compare(written, contents.map(joined));
  return new Map(
    others.flatMap((row): [number, string][] => {
      const cells = contents[row - 1] ?? [];
      const held = before.find((text) =>
        take(joined(cells.map((cell, index) => (index === column - 1 ? text : cell)))),
      );
      return held === undefined ? [] : [[row, held]];
    }),
  );
}

/** Compares rows with what was written. */
function compare(written: string, rows: readonly string[]) {
  const [lengthText = '', digests = ''] = written.split(':');
  const length = Number(lengthText);
  const left = new Map<string, number>();
  for (let at = 0; at < digests.length; at += length) {
    const one = digests.slice(at, at + length);
    left.set(one, (left.get(one) ?? 0) + 1);
  }
  /** Takes a row off what was written, where it is there. */
  const take = (row: string): boolean => {
    const one = shortDigest(row, length);
    const times = left.get(one) ?? 0;
    if (times > 0) left.set(one, times - 1);
    return times > 0;
  };
  const others = rows.flatMap((row, index) => (row === '' || take(row) ? [] : [index + 1]));
  return { others, take };
}

/** What each cell of a row holds, row by row; "" in the cells that are left out. */
function contentsOf(values: Columns, formulas: Columns, leftOut: LeftOut): string[][] {
  const height = values[0]?.length ?? 0;
  const isIn = (row: number, column: number) => row <= leftOut.below || !leftOut.columns.includes(column + 1);
  return Array.from({ length: height }, (_, row) =>
    values.map((cells, column) =>
      isIn(row, column) ? contentOf(cells[row] ?? '', formulas[column]?.[row] ?? '') : '',
    ),
  );
}

/** The contents of a row, sorted so that they do not depend on the order of the columns. */
const joined = (contents: readonly string[]): string =>
  contents
    .filter((content) => content !== '')
    .sort()
    .join('\n');

function contentOf(value: ReadCell, formula: ReadCell): string {
  if (formula !== '') return String(formula);
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}

const shortDigest = (text: string, length: number): string =>
  digest(text).padStart(LONGEST, '0').slice(-length);
