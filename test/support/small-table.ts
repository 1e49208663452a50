import { sheetNumber } from '../../build/local/document/find-sheets';
import type { Workbook } from '../../build/local/headless';
import { readOtherWays } from '../../build/local/other-ways';
import { digest } from '../../src/sidebar/contract/digest';
import type { Places } from '../../src/sidebar/contract/expectations';
import { headerDigest } from '../../src/sidebar/contract/table-state';
import { openBook } from './small-report';

/* A table of four columns, of which three are watched, for the tests of what the server does to single cells and rows. */

export const SHEET = 'Rows';
/** The number of the sheet, which Google may choose. */
export const SHEET_ID = sheetNumber('sheet1', readOtherWays(process.env.OTHER_WAYS));
const ROWS = [
  ['Store', 'Month', 'Sales', 'Own'],
  ['A', 'x', 1, 'a'],
  ['B', 'x', 2, 'b'],
  ['C', 'x', 3, 'c'],
];

export const openTable = (): Promise<Workbook> => openBook([{ name: SHEET, rows: ROWS }]);

/** The lines of the sheet, each as one text. */
export const textLines = (book: Workbook): string[] =>
  book.texts(`${SHEET}!A1:E12`).map((row) => row.join(' ').trim());

/** The lines without the headers and blank rows, sorted, so that their order does not count. */
export const sortedLines = (book: Workbook): string[] =>
  textLines(book)
    .filter((line) => line !== '' && !line.startsWith('Store'))
    .sort();

/** The expectation of rows by what was read in their watched columns: store, month and sales. */
export const placesOf = (...rows: readonly number[]): Places => ({
  sheet: SHEET_ID,
  headerRow: 1,
  columns: ['Store', 'Month', 'Sales'].map((header, index) => ({
    hint: index + 1,
    header: headerDigest(header),
  })),
  parts: ['values', 'formulas'],
  watched: [0, 1, 2],
  rows: rows.map((row) => ({
    hint: row,
    digest: digest(JSON.stringify([...(ROWS[row - 1]?.slice(0, 3) ?? []), '', '', ''])),
  })),
});
