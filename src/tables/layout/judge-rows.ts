import { remembered } from '../../calendar/remembered';
import { cellText, isBlank, isDateCell } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import type { Grid } from '../../cells/grid';
import { monthInText } from '../../cells/month-in-text';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { isSpanOfMonths, isTotal } from './total-words';

/** A row below the headers that is of no store, and is left out of the table. */
export interface LeftOutRow {
  /** Counted from 1. */
  readonly row: number;
  readonly why: 'total' | 'headers' | 'note' | 'other table' | 'other figure';
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
  readonly figures: readonly number[];
  /** Every column that is read. */
  readonly known: readonly number[];
}

const NOTE =
  /^(?:注|备注|備註|说明|說明|附|※|\*|数据来源|数据截至|制表|统计口径|note|remark|source)|[:：。；;]/i;
/** No store's name is longer. */
const LONGEST_NAME = 40;

/** The rows below the headers that are of no store. @param headers of the table. @param last where they end, from 0 */
export function judgeRows(
  grid: Grid,
  headers: readonly string[],
  last: number,
  columns: JudgedColumns,
): LeftOutRow[] {
  const leftOut: LeftOutRow[] = [];
  let isInOtherTable = false;
  for (let index = last + 1; index < grid.length; index++) {
    const row = grid[index] ?? [];
    if (row.every(isBlank)) continue;
    const again = headersAgain(row, headers, columns);
    if (again) isInOtherTable = again === 'other table';
    else isInOtherTable ||= beginsOtherTable(grid, index, last, columns);
    const why = isInOtherTable ? 'other table' : (again ?? whyLeftOut(row, columns));
    if (why) leftOut.push({ row: index + 1, why, text: cellText(row.find((cell) => !isBlank(cell))) });
  }
  return leftOut;
}

function whyLeftOut(row: readonly unknown[], columns: JudgedColumns): LeftOutRow['why'] | undefined {
  if (isSum(row, columns)) return 'total';
  return isNote(row, columns) ? 'note' : undefined;
}

const beginsOtherTable = (grid: Grid, index: number, last: number, columns: JudgedColumns): boolean =>
  index > last + 1 && (grid[index - 1] ?? []).every(isBlank) && tellsNothing(blockFrom(grid, index), columns);

/** Whether the row repeats the headers, or is the header row of another table: a word for a column stands for the store. */
function headersAgain(
  row: readonly unknown[],
  headers: readonly string[],
  { store, known, month, figures }: JudgedColumns,
): 'headers' | 'other table' | undefined {
  if (!isHeaderWord(row[store])) return undefined;
  if (hasMonth(row, month) || figures.some((column) => typeof row[column] === 'number')) return undefined;
  const same = known.filter((column) => {
    const cell = row[column];
    return typeof cell === 'string' && cell.trim() !== '' && cell.trim() === headers[column];
  });
  if (same.length * 2 > known.length) return 'headers';
  return row.filter((cell) => !isBlank(cell)).length > 1 ? 'other table' : undefined;
}

const isHeaderWord = (cell: unknown): boolean => typeof cell === 'string' && isColumnName(cell);

/** A store's name stands in each of its rows. */
const isColumnName = remembered((text: string): boolean =>
  (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).some(
    (key) => indexesOf([text], MONTHLY_COLUMNS[key]).length > 0,
  ),
);

const hasMonth = (row: readonly unknown[], column: number | undefined): boolean => {
  const cell = column === undefined ? undefined : row[column];
  return typeof cell === 'string'
    ? monthInText(cell) !== undefined
    : typeof cell === 'number' || isDateCell(cell);
};

/** Rows up to the next blank one. */
function blockFrom(grid: Grid, first: number): Grid {
  const rows: (readonly unknown[])[] = [];
  for (let index = first; index < grid.length && !(grid[index] ?? []).every(isBlank); index++) {
    rows.push(grid[index] ?? []);
  }
  return rows;
}

/** Whether rows that a blank one parts from the table have no month, no figure and no day of opening among them. */
const tellsNothing = (rows: Grid, { store, month, onboard, figures }: JudgedColumns): boolean =>
  rows.some((row) => !isBlank(row[store])) &&
  rows.every(
    (row) =>
      !isTotal(row[store]) &&
      (month === undefined || isBlank(row[month]) || isPlainWord(row[month])) &&
      figures.every((column) => isBlank(row[column]) || isPlainWord(row[column])) &&
      (onboard === undefined || isBlank(row[onboard]) || isPlainWord(row[onboard])),
  );

const isPlainWord = (cell: unknown): boolean =>
  typeof cell === 'string' && !/\d/.test(cell.normalize('NFKC'));

function isSum(row: readonly unknown[], { store, month }: JudgedColumns): boolean {
  if (isTotal(row[store])) return true;
  if (month !== undefined && isSpanOfMonths(row[month])) return true;
  return isBlank(row[store]) && row.some(isTotal);
}

/** One text alone in the row, which is longer or more of a sentence than a name. */
function isNote(row: readonly unknown[], { store }: JudgedColumns): boolean {
  const only = row.findIndex((cell) => !isBlank(cell));
  const text = row[only];
  if (typeof text !== 'string' || row.some((cell, column) => column > only && !isBlank(cell))) return false;
  return only !== store || NOTE.test(text.trim()) || text.trim().length > LONGEST_NAME;
}
