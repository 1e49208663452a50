import { problems } from '../messages/problems';
import { isBlank } from './cell';
import { gridOf } from './grid';
import { headerKey } from './header-key';
import { Problem, type ProblemSpot } from './problem';

type TableName = ProblemSpot['table'];

/** A column, known by the headers that it may bear, the first being the one that messages name. */
export interface Column {
  readonly headers: readonly [string, ...string[]];
  readonly optional?: true;
}

export interface TableRow<Key extends string> {
  /** The row's number, counted within the range: the header row is 1. */
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
 * Reads a range whose first row holds its headers, in any order; unknown headers are ignored.
 * @param name what messages call the table
 * @throws Problem where it is no range, a needed column is missing, or two columns mean the same
 */
export function readTable<Key extends string>(
  name: TableName,
  range: unknown,
  columns: Readonly<Record<Key, Column>>,
): Table<Key> {
  if (!Array.isArray(range)) throw new Problem(problems.tableExpected(name));
  const [headerRow = [], ...bodyRows] = gridOf(range);
  const headers = headerRow.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
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

  const rows = bodyRows.map((cells, index) => ({
    number: index + 2,
    cell: (key: Key) => cells[indexes.get(key) ?? -1] ?? '',
  }));
  return {
    rows: rows.filter((row) => keys.some((key) => !isBlank(row.cell(key)))),
    headerOf: (key) => headers[indexes.get(key) ?? -1],
  };
}

/** Whether a header row bears every needed column. */
export const hasColumns = (headers: readonly unknown[], columns: Readonly<Record<string, Column>>): boolean =>
  Object.values(columns).every((column) => column.optional || indexesOf(headers, column).length > 0);

/** The places of the column in a header row, counted from 0; more than one where several headers mean it. */
export function indexesOf(headers: readonly unknown[], { headers: names }: Column): number[] {
  const known = new Set(names.map(headerKey));
  return headers.flatMap((header, index) =>
    typeof header === 'string' && known.has(headerKey(header)) ? [index] : [],
  );
}

function findColumn(name: TableName, headers: readonly string[], column: Column): number | undefined {
  const [first, second] = indexesOf(headers, column);
  if (first !== undefined && second !== undefined) {
    throw new Problem(problems.columnTwice(name, headers[first] ?? '', headers[second] ?? ''));
  }
  return first;
}
