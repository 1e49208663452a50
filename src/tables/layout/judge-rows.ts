import { cellText, isBlank, isDateCell } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { monthInText } from '../../cells/month-in-text';
import { columnNamed, isMonthlyHeader } from '../monthly-columns';
import { isExample, isHeading, isNote } from './note-rows';
import type { MergedCells } from './sheet-cells';
import { isComparison, isSpanOfMonths, isTotal } from './total-words';

/** A row below the headers that is of no store, and is left out of the table. */
export interface LeftOutRow {
  /** Counted from 1. */
  readonly row: number;
  readonly why: 'total' | 'headers' | 'note' | 'heading' | 'other table' | 'other figure';
  /** What stands first in it. */
  readonly text: string;
  /** The letters of the column, where stores are columns: then it is one that is left out. */
  readonly column?: string;
  /** The sheet's name, where several are read together. */
  readonly sheet?: string;
}

/** Where the columns stand that rows are judged by, counted from 0. */
export interface JudgedColumns {
  readonly store: number;
  /** undefined where months are columns. */
  readonly month: number | undefined;
  readonly onboard: number | undefined;
  readonly category: number | undefined;
  readonly figures: readonly number[];
  /** Every column that is read. */
  readonly known: readonly number[];
}

/** The rows below the headers that are of no store. @param headers of the table. @param last where they end, from 0 */
export function judgeRows(
  grid: Grid,
  headers: readonly string[],
  last: number,
  columns: JudgedColumns,
  merged: readonly MergedCells[] = [],
): LeftOutRow[] {
  const leftOut: LeftOutRow[] = [];
  let isInOtherTable = false;
  for (let index = last + 1; index < grid.length; index++) {
    const row = grid[index] ?? [];
    if (row.every(isBlank)) continue;
    const again = headersAgain(row, headers, columns);
    if (again) isInOtherTable = again === 'other table';
    else isInOtherTable ||= beginsOtherTable(grid, index, last, columns);
    const why = isInOtherTable
      ? 'other table'
      : (again ??
        whyLeftOut(grid, index, last, columns, merged) ??
        titleAbove(grid, index, headers, columns));
    if (why) leftOut.push({ row: index + 1, why, text: cellText(row.find((cell) => !isBlank(cell))) });
  }
  return leftOut;
}

function whyLeftOut(
  grid: Grid,
  index: number,
  last: number,
  columns: JudgedColumns,
  merged: readonly MergedCells[],
): LeftOutRow['why'] | undefined {
  const row = grid[index] ?? [];
  if (isSum(row, columns)) return 'total';
  if (isExample(row[columns.store])) return 'note';
  if (hasFigure(row, columns) || hasMonth(row, columns.month)) {
    const isOfNoStore = !hasMonth(row, columns.month) || isBlank(row[columns.onboard ?? -1]);
    return isComparison(row[columns.store]) && isOfNoStore ? 'other figure' : undefined;
  }
  if (isNote(row, columns)) return 'note';
  return isHeading(grid, index, last, columns, merged) ? 'heading' : undefined;
}

/** A row that holds one text alone is a heading where the headers come again right below it: 8月数据. */
function titleAbove(
  grid: Grid,
  index: number,
  headers: readonly string[],
  columns: JudgedColumns,
): 'heading' | undefined {
  const row = grid[index] ?? [];
  const first = row.findIndex((cell) => !isBlank(cell));
  const isAlone = typeof row[first] === 'string' && row.slice(first + 1).every(isBlank);
  return isAlone && headersAgain(grid[index + 1] ?? [], headers, columns) === 'headers'
    ? 'heading'
    : undefined;
}

const beginsOtherTable = (grid: Grid, index: number, last: number, columns: JudgedColumns): boolean => {
  if (index <= last + 1 || !(grid[index - 1] ?? []).every(isBlank)) return false;
  const block = blockFrom(grid, index);
  return tellsNothing(block, columns) || hasOtherHeaders(block, columns);
};

/** Whether the row repeats the headers, or is the header row of another table: a word for a column stands for the store. */
function headersAgain(
  row: readonly unknown[],
  headers: readonly string[],
  { store, known, month, figures }: JudgedColumns,
): 'headers' | 'other table' | undefined {
  if (!isMonthlyHeader(row[store])) return undefined;
  if (hasMonth(row, month) || figures.some((column) => typeof row[column] === 'number')) return undefined;
  const same = known.filter((column) => {
    const cell = row[column];
    return typeof cell === 'string' && cell.trim() !== '' && isSameColumn(cell.trim(), headers[column] ?? '');
  });
  if (same.length * 2 > known.length) return 'headers';
  return row.filter((cell) => !isBlank(cell)).length > 1 ? 'other table' : undefined;
}

/** The same word, or one in another language. */
const isSameColumn = (text: string, header: string): boolean =>
  text === header || (columnNamed(text) !== null && columnNamed(text) === columnNamed(header));

const hasMonth = (row: readonly unknown[], column: number | undefined): boolean => {
  const cell = column === undefined ? undefined : row[column];
  return typeof cell === 'string'
    ? monthInText(cell) !== undefined
    : typeof cell === 'number' || isDateCell(cell);
};

const hasFigure = (row: readonly unknown[], { figures }: JudgedColumns): boolean =>
  figures.some((column) => !isBlank(row[column]) && !isPlainWord(row[column]));

/** Rows up to the next blank one. */
function blockFrom(grid: Grid, first: number): Grid {
  const rows: (readonly unknown[])[] = [];
  for (let index = first; index < grid.length && !(grid[index] ?? []).every(isBlank); index++) {
    rows.push(grid[index] ?? []);
  }
  return rows;
}

/** Whether rows that a blank one parts from the table have no month, no figure and no day of opening among them. */
const tellsNothing = (rows: Grid, columns: JudgedColumns): boolean =>
  rows.some((row) => !isBlank(row[columns.store])) &&
  rows.every((row) => !isTotal(row[columns.store]) && hasNothing(row, columns));

const hasNothing = (row: readonly unknown[], { month, onboard, figures }: JudgedColumns): boolean =>
  [month, onboard, ...figures].every(
    (column) => column === undefined || isBlank(row[column]) || isPlainWord(row[column]),
  );

const isPlainWord = (cell: unknown): boolean =>
  typeof cell === 'string' && !/\d/.test(cell.normalize('NFKC'));

/** What people write where a day or a figure is not known yet. */
const NOT_YET = /^(?:待[定补填]?|未[定知填]?|不详|暂[无缺]?|无|缺|[-—/?？]+|n\/?a|tbd|unknown)$/i;

const isWord = (cell: unknown): boolean =>
  isPlainWord(cell) && !isBlank(cell) && !NOT_YET.test(String(cell).trim());

/**
 * Whether rows that a blank one parts from the table begin with headers of their own: words alone, of which one stands where
 * this table has days or figures, or which are months; and nothing below them is a month of a store.
 */
function hasOtherHeaders([first = [], ...rows]: Grid, columns: JudgedColumns): boolean {
  const { store, month, onboard, figures } = columns;
  const filled = first.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string') || isTotal(first[store]))
    return false;
  const areMonths = filled.filter((cell) => monthInText(String(cell)) !== undefined).length > 1;
  const areWords = [onboard, ...figures].some((column) => column !== undefined && isWord(first[column]));
  if (!areMonths && !areWords) return false;
  return rows.every((row) =>
    month === undefined ? onboard === undefined || !isDayLike(row[onboard]) : !isMonthLike(row[month]),
  );
}

/** A counted day, or a day or month as digits. */
const isDayNumber = (value: number): boolean =>
  (value >= 20_000 && value < 80_001) || /^20\d{4}(?:\d\d)?$/.test(String(value));

const isDayLike = (cell: unknown): boolean =>
  isDateCell(cell) ||
  (typeof cell === 'number' ? isDayNumber(cell) : typeof cell === 'string' && /\d[-/.年]\d/.test(cell));

const isMonthLike = (cell: unknown): boolean =>
  isDayLike(cell) || (typeof cell === 'string' && monthInText(cell) !== undefined);

function isSum(row: readonly unknown[], { store, month }: JudgedColumns): boolean {
  if (isTotal(row[store])) return true;
  if (month !== undefined && isSpanOfMonths(row[month])) return true;
  return isBlank(row[store]) && row.some(isTotal);
}
