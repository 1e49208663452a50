import { problems } from '../messages/problems';
import { isBlank } from './cell';
import { type Column, indexesOf } from './column';
import { findHeaders } from './find-headers';
import { gridOf } from './grid';
import { Problem, type ProblemSpot } from './problem';
import {
  fromTenThousands,
  type MoneyUnit,
  saysTenThousands,
  saysYuan,
  titlesSayTenThousands,
} from './ten-thousands';

type TableName = ProblemSpot['table'];

export interface TableRow<Key extends string> {
  /** The row's number, counted within the range from 1. */
  readonly number: number;
  /** The cell's value in the column of that key; "" where the table lacks the column. */
  readonly cell: (key: Key) => unknown;
}

export interface Table<Key extends string> {
  /** The rows that hold something in a known column. */
  readonly rows: readonly TableRow<Key>[];
  /** The header as the user wrote it; undefined where the table lacks the column. */
  readonly headerOf: (key: Key) => string | undefined;
}

/**
 * Reads a range whose headers stand in one of its first rows, or in two of them: any order, unknown ones ignored.
 * @param name for messages
 * @param unit what amounts count where their headers do not say it; without it, what a title over the headers says
 * @throws Problem where it is no range, a needed column is missing, or two columns mean the same
 */
export function readTable<Key extends string>(
  name: TableName,
  range: unknown,
  columns: Readonly<Record<Key, Column>>,
  unit?: MoneyUnit,
): Table<Key> {
  if (!Array.isArray(range)) throw new Problem(problems.tableExpected(name));
  const grid = gridOf(range);
  const { headers, first, last } = findHeaders(grid, Object.values<Column>(columns));
  const bodyRows = grid.slice(last + 1);
  const keys = Object.keys(columns) as Key[];
  const indexes = new Map(keys.map((key) => [key, findColumn(name, headers, columns[key])]));

  const needed = keys.filter((key) => !columns[key].optional);
  const missing = needed.filter((key) => indexes.get(key) === undefined);
  if (missing.length > 0) {
    const isHeaderRow = keys.some((key) => indexes.get(key) !== undefined);
    const problem = isHeaderRow ? problems.columnsMissing : problems.headerRowMissing;
    const wanted = missing.map((key) => columns[key].headers.join('|'));
    throw new Problem(problem(name, wanted));
  }

  const others = unit ?? (titlesSayTenThousands(grid.slice(0, first)) ? 'ten thousands' : 'yuan');
  const countsTenThousands = (header: string) =>
    saysTenThousands(header) || (others === 'ten thousands' && !saysYuan(header));
  const found = keys.flatMap((key) => {
    const index = indexes.get(key);
    return index === undefined ? [] : [{ key, index }];
  });
  const inTenThousands = found.filter(
    ({ key, index }) => columns[key].isMoney && countsTenThousands(headers[index] ?? ''),
  );
  // Plain properties: every cell of a large table is asked for by its key, some of them more than once.
  const indexOf: Partial<Record<string, number>> = Object.fromEntries(
    found.map(({ key, index }) => [key, index]),
  );
  const isInTenThousands: Partial<Record<string, true>> = Object.fromEntries(
    inTenThousands.map(({ key }) => [key, true]),
  );
  const rows = bodyRows.map((cells, index) => ({
    number: last + index + 2,
    isFilled: found.some((one) => !isBlank(cells[one.index])),
    cell: (key: Key) => {
      const cell = cells[indexOf[key] ?? -1] ?? '';
      return isInTenThousands[key] ? fromTenThousands(cell) : cell;
    },
  }));
  return {
    rows: rows.filter(({ isFilled }) => isFilled),
    headerOf: (key) => headers[indexes.get(key) ?? -1],
  };
}

function findColumn(name: TableName, headers: readonly string[], column: Column): number | undefined {
  const [first, second] = indexesOf(headers, column);
  if (first !== undefined && second !== undefined) {
    throw new Problem(problems.columnTwice(name, headers[first] ?? '', headers[second] ?? ''));
  }
  return first;
}
