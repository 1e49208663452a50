import { cellText, isBlank, isDateCell } from '../../cells/cell';
import { indexesOf, isNamed } from '../../cells/column';
import { HEADERS_WITHIN } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import type { SheetDates } from '../../cells/sheet-dates';
import { saysTenThousands, saysYuan } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { bareMonthIn } from './bare-months';
import {
  type FigureKey,
  figureIn,
  namesOtherFigure,
  STORE_KEYS,
  type StoreKey,
  saysActual,
} from './figure-keys';
import { type MonthHeader, readMonthBeside, readMonthHeader } from './month-header';
import { yearInTitles } from './titled-year';
import { isTotal } from './total-words';

/** A column that holds one month of one figure, as far as its headers tell. */
export interface MonthColumn {
  /** Counted from 0. */
  readonly column: number;
  /** The month as it is written. */
  readonly header: string;
  readonly month: number;
  /** Written beside the month or in a heading over it. */
  readonly year: number | undefined;
  /** Named by a title over the whole table, and so only the year of all months where they do not pass a new year. */
  readonly titledYear: number | undefined;
  readonly figure: FigureKey | undefined;
  /** What stands in the place of a figure and names none that is known, as GMV. */
  readonly word?: string;
  readonly isInTenThousands: boolean;
  readonly isInYuan: boolean;
}

/** The headers of a table that has its months as columns. */
export interface WideHeader {
  /** The last row of them, counted from 0. */
  readonly last: number;
  readonly stores: ReadonlyMap<StoreKey, number>;
  readonly months: readonly MonthColumn[];
  readonly texts: readonly string[];
}

/** So many rows of headings and titles may stand over the row that names the columns. */
const ROWS_OF_HEADINGS = 4;

/** The headers in the first rows of a sheet; undefined where its months do not stand as columns. */
export function findWideHeader(grid: Grid, dates: SheetDates): WideHeader | undefined {
  for (let row = 0; row < Math.min(grid.length, HEADERS_WITHIN); row++) {
    const found = wideHeaderAt(grid, row, 0, dates);
    if (found) return found;
  }
  return undefined;
}

/** The headers whose store's column is named in this row. @param from the first row that can belong to them */
export function wideHeaderAt(
  grid: Grid,
  row: number,
  from: number,
  dates: SheetDates,
): WideHeader | undefined {
  const store = indexesOf(grid[row] ?? [], MONTHLY_COLUMNS.store)[0];
  if (store === undefined) return undefined;
  const last = lastHeaderRow(grid, row, store, dates);
  const rows = headingRows(grid, row, from, dates);
  const own = [...rows, ...range(row, last).map((index) => grid[index] ?? [])].reverse();
  const width = grid[row]?.length ?? 0;
  const stores = new Map<StoreKey, number>();
  for (const key of STORE_KEYS) {
    const column = range(0, width - 1).find((one) =>
      own.slice(0, last - row + 1).some((cells) => isNamed(MONTHLY_COLUMNS[key], cells[one])),
    );
    if (column !== undefined) stores.set(key, column);
  }
  // A title over the first table may be one over the whole sheet, which stands over its stores as well.
  const isOwn = (heading: number) => from > 0 || heading > store;
  const told = range(0, width - 1)
    .filter((column) => ![...stores.values()].includes(column))
    .map((column) => monthColumn(own, column, last - row, isOwn, dates));
  const months = asFarAsNeeded(told.flatMap((one) => (one === undefined || one === 'other' ? [] : [one])));
  const isOfOthers = told.filter((one) => one === 'other').length > 1;
  const isTable = isOfOthers || months.length > 1 || months.some(({ figure }) => figure !== undefined);
  const texts = range(0, width - 1).map(
    (column) => textIn(own[last - row]?.[column]) || textIn(own[0]?.[column]),
  );
  return isTable ? { last, stores, months, texts } : undefined;
}

/**
 * Columns of which nobody knows what their word means are asked about only where the sales have to be among them. A word
 * that stands with one month alone, as a remark does, is of none.
 */
function asFarAsNeeded(months: readonly MonthColumn[]): readonly MonthColumn[] {
  const known = months.filter(({ word }) => word === undefined);
  const isOfSeveral = ({ word }: MonthColumn) => months.filter((one) => one.word === word).length > 1;
  const mayBeSales = ({ figure }: MonthColumn) =>
    figure === undefined || figure === 'sales' || figure === 'officialSales';
  return known.some(mayBeSales) ? known : months.filter((one) => one.word === undefined || isOfSeveral(one));
}

/** So many rows of headers may stand under that of the store's header: months, and figures below them. */
const ROWS_BELOW = 2;

/** A row under that of the store's header belongs to the headers where it names figures or months, and no store. */
function lastHeaderRow(grid: Grid, row: number, store: number, dates: SheetDates): number {
  const isHeader = (cells: readonly unknown[] | undefined): boolean =>
    cells !== undefined &&
    isBlank(cells[store]) &&
    cells.every((cell) => typeof cell !== 'number' || readMonthHeader(cell, dates) !== undefined) &&
    cells.some((cell) => readMonthHeader(cell, dates) !== undefined || namesFigure(textIn(cell)));
  let last = row;
  while (last < row + ROWS_BELOW && isHeader(grid[last + 1])) last += 1;
  return last;
}

const namesFigure = (text: string): boolean =>
  text !== '' && (figureIn(text) !== undefined || namesOtherFigure(text) || saysActual(text));

/** The rows above that hold headings and titles, the uppermost first. */
function headingRows(grid: Grid, row: number, from: number, dates: SheetDates): (readonly unknown[])[] {
  const rows: (readonly unknown[])[] = [];
  for (let index = row - 1; index >= Math.max(from, row - ROWS_OF_HEADINGS); index--) {
    const cells = grid[index] ?? [];
    const isText = cells.every(
      (cell) =>
        isBlank(cell) ||
        typeof cell === 'string' ||
        isDateCell(cell) ||
        YEAR.test(cellText(cell)) ||
        readMonthHeader(cell, dates),
    );
    if (!isText) break;
    rows.unshift(cells);
  }
  return rows;
}

const YEAR = /^(20\d\d)年?度?$/;

/**
 * A column's month; `other` where it is one of a figure that is not read.
 * @param rows the headers from the lowest row up. @param depth how many rows of them stand below that of the store's
 * @param isOwn whether a heading that begins in a column is one of the table's own
 */
function monthColumn(
  rows: Grid,
  column: number,
  depth: number,
  isOwn: (heading: number) => boolean,
  dates: SheetDates,
): MonthColumn | 'other' | undefined {
  if (isTotal(rows[0]?.[column])) return undefined;
  const headings = rows.map((cells, level) => (level === 0 ? column : headingOver(cells, column)));
  const texts = rows.map((cells, level) => cells[headings[level] ?? column]);
  const { at, found, word } = monthIn(texts, dates) ?? {};
  if (at === undefined || !found || (at > depth + 1 && isBlank(texts[0]))) return undefined;
  if (word !== undefined && namesOtherFigure(word)) return 'other';
  const words = texts.map(wordIn);
  const figure = found.figure ?? figureOver(words, (level) => isOwn(headings[level] ?? 0));
  if (figure === 'other') return 'other';
  return {
    column,
    header: headerOf(texts[at], found, at > 0 ? word : undefined),
    month: found.month,
    ...yearsIn(found.year, words),
    figure: word === undefined ? figure : undefined,
    ...(word !== undefined && { word }),
    isInTenThousands: words.some(saysTenThousands),
    isInYuan: words.some(saysYuan),
  };
}

/** A month as it is written, with the word below it. */
function headerOf(cell: unknown, { year, month }: MonthOfColumn['found'], below: string | undefined): string {
  const written = isDateCell(cell) ? `${year}-${String(month).padStart(2, '0')}` : cellText(cell);
  return below === undefined ? written : `${written} ${below}`;
}

/** The year that stands beside a month or alone over it, and the one that a title names. */
function yearsIn(
  beside: number | undefined,
  words: readonly string[],
): Pick<MonthColumn, 'year' | 'titledYear'> {
  const over = first(words.map((word) => YEAR.exec(word)?.[1]));
  return {
    year: beside ?? (over === undefined ? undefined : Number(over)),
    titledYear: yearInTitles(words),
  };
}

interface MonthOfColumn {
  /** How many rows above the lowest it stands. */
  readonly at: number;
  readonly found: {
    readonly year: number | undefined;
    readonly month: number;
    readonly figure?: FigureKey | undefined;
  };
  /** What stands beside or below it and names no figure that is known. */
  readonly word?: string;
}

/** The month among the headers of a column, from the lowest up. */
function monthIn(texts: readonly unknown[], dates: SheetDates): MonthOfColumn | undefined {
  const months = texts.map((text, level) => readMonthHeader(text, dates) ?? bareUnderYear(texts, level));
  const at = months.findIndex((month) => month !== undefined);
  const found = months[at];
  if (found) {
    // A column with a name of its own under a heading of months may be of anything.
    const own = at > 0 ? textIn(texts[0]) : '';
    const isTold = own === '' || figureIn(own) !== undefined || saysActual(own);
    return { at, found, ...(!isTold && { word: own }) };
  }
  const beside = readMonthBeside(texts[0]);
  if (!beside) return undefined;
  return { at: 0, found: beside, ...(!saysActual(beside.word) && { word: beside.word }) };
}

/** 7 under 2025年 is July. */
function bareUnderYear(texts: readonly unknown[], level: number): MonthHeader | undefined {
  const month = bareMonthIn(texts[level]);
  const isUnderYear = texts.slice(level + 1).some((text) => YEAR.test(wordIn(text)));
  return month !== undefined && isUnderYear
    ? { year: undefined, month, figure: undefined, isInTenThousands: false }
    : undefined;
}

/** The figure that the lowest heading names; `other` where that is one which is not read, such as a target. */
function figureOver(
  headings: readonly string[],
  isOwn: (level: number) => boolean,
): FigureKey | 'other' | undefined {
  for (const [level, heading] of headings.entries()) {
    const figure = figureIn(heading);
    if (figure) return figure;
    if (isOwn(level) && namesOtherFigure(heading)) return 'other';
  }
  return undefined;
}

/** The column of what stands over a column: a heading is written over the first of its columns. */
function headingOver(cells: readonly unknown[], column: number): number {
  for (let index = column; index >= 0; index--) if (!isBlank(cells[index])) return index;
  return column;
}

const first = <T>(items: readonly (T | undefined)[]): T | undefined =>
  items.find((item) => item !== undefined);
const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');
/** A year may be a number over its months. */
const wordIn = (cell: unknown): string =>
  typeof cell === 'number' && YEAR.test(String(cell)) ? String(cell) : textIn(cell);
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
