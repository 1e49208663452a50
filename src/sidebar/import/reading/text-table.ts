import Papa from 'papaparse';
import { isBlankRow } from './row-taker';

const DELIMITERS = [',', '\t', ';', '|'];
/** Excel's own word for the delimiter, in a first line of its own. */
const STATED = /^\s*"?sep=(.)"?[^\n]*(?:\n|$)/i;
/** Rows in which the header row is looked for. */
const FIRST_ROWS = 20;

/** @returns the text without a first line that only states the delimiter */
export const withoutStatement = (text: string): string => text.replace(STATED, '');

/**
 * The delimiter of a text, told by the line that is its header: rows hold texts with other delimiters in them, and a tab
 * before every number.
 * @param begin at least the first rows, their lines ending in \n
 * @param knownHeaders how many headers a row of cells bears; the delimiter that brings out most of them is taken, and
 *   where none brings out any, the one that cuts the first line that is cut into most cells
 */
export function delimiterOf(begin: string, knownHeaders: (row: readonly string[]) => number): string {
  const [, stated] = STATED.exec(begin) ?? [];
  if (stated) return stated;
  const found = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(begin, { delimiter, newline: '\n', preview: FIRST_ROWS }).data;
    const first = rows.findIndex((row) => row.length > 1 && !isBlankRow(row));
    return {
      delimiter,
      known: Math.max(0, ...rows.map(knownHeaders)),
      line: first < 0 ? FIRST_ROWS : first,
      cells: rows[first]?.length ?? 0,
    };
  });
  return found.reduce((best, one) => (compare(one, best) > 0 ? one : best)).delimiter;
}

type Cut = Readonly<Record<'known' | 'line' | 'cells', number>>;

/** Compares two cuts: positive where `one` is the better. */
const compare = (one: Cut, other: Cut): number =>
  one.known - other.known || other.line - one.line || one.cells - other.cells;
