import Papa from 'papaparse';
import { isBlankRow } from './row-taker';

const DELIMITERS = [',', '\t', ';', '|'];
/** Excel's own word for the delimiter, in a first line of its own. */
const SEP = /^\s*"?sep=(.)"?/i;

/**
 * The delimiter of a text, told by the line that is its header: rows hold texts with other delimiters in them, and a tab
 * before every number.
 * @param begin at least the first rows
 * @param knownHeaders how many headers a row of cells bears; the delimiter that brings out most of them is taken
 */
export function delimiterOf(begin: string, knownHeaders: (row: readonly string[]) => number): string {
  const stated = SEP.exec(begin)?.[1];
  if (stated) return stated;
  const found = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(begin, { delimiter, preview: FIRST_ROWS }).data;
    return { delimiter, known: Math.max(0, ...rows.map(knownHeaders)), cells: cellsOfFirstWide(rows) };
  });
  const best = found.reduce((most, one) =>
    one.known > most.known || (one.known === most.known && one.cells > most.cells) ? one : most,
  );
  return best.delimiter;
}

const FIRST_ROWS = 20;

/** How many cells the first row has that is cut at all: a title stands in one cell. */
const cellsOfFirstWide = (rows: readonly (readonly string[])[]): number =>
  rows.find((row) => row.length > 1 && !isBlankRow(row))?.length ?? 0;
