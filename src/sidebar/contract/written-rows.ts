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
  const rows = contentsOf(values, formulas, leftOut).filter((row) => row !== '');
  const length = Math.max(SHORTEST, Math.min(LONGEST, Math.floor(ROOM / Math.max(1, rows.length))));
  const digests = rows.slice(0, Math.floor(ROOM / length)).map((row) => shortDigest(row, length));
  return `${length}:${digests.join('')}`;
}

/**
 * Finds the rows that hold something that the product has not written; they are counted from 1.
 * @param written the text that `writtenDigests` gave
 */
export function rowsNotWritten(
  written: string,
  values: Columns,
  formulas: Columns,
  leftOut: LeftOut,
): number[] {
  const [lengthText = '', digests = ''] = written.split(':');
  const length = Number(lengthText);
  const left = new Map<string, number>();
  for (let at = 0; at < digests.length; at += length) {
    const one = digests.slice(at, at + length);
    left.set(one, (left.get(one) ?? 0) + 1);
  }
  return contentsOf(values, formulas, leftOut).flatMap((row, index) => {
    if (row === '') return [];
    const one = shortDigest(row, length);
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times > 0 ? [] : [index + 1];
  });
}

/** The contents of each row, sorted so that they do not depend on the order of the columns. */
function contentsOf(values: Columns, formulas: Columns, leftOut: LeftOut): string[] {
  const height = values[0]?.length ?? 0;
  const isIn = (row: number, column: number) => row <= leftOut.below || !leftOut.columns.includes(column + 1);
  return Array.from({ length: height }, (_, row) =>
    values
      .map((_column, column) => column)
      .filter((column) => isIn(row, column))
      .map((column) => contentOf(values[column]?.[row] ?? '', formulas[column]?.[row] ?? ''))
      .filter((content) => content !== '')
      .sort()
      .join('\n'),
  );
}

function contentOf(value: ReadCell, formula: ReadCell): string {
  if (formula !== '') return String(formula);
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}

const shortDigest = (text: string, length: number): string =>
  digest(text).padStart(LONGEST, '0').slice(-length);
