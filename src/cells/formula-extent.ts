import { columnNumber } from './column-letters';

/*
 * How many cells a formula of ours fills. Google says of no cell whether a formula has spilled into it, so this goes by
 * what the formula is made of.
 */

/** Rows and columns of cells. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const MANY = Number.POSITIVE_INFINITY;
const ONE: Extent = { rows: 1, columns: 1 };
const ANY: Extent = { rows: MANY, columns: MANY };

/** Our functions that answer with a table, and how large it can be. */
export const TABLES: Readonly<Record<string, Extent>> = {
  TMALL_CYCLE: { rows: 1, columns: 5 },
  TMALL_NODES: { rows: MANY, columns: 2 },
  TMALL_SCORE_NEEDED: { rows: MANY, columns: 4 },
  TMALL_REPORT: ANY,
};

/** Our functions that answer for each cell of their arguments. */
export const CELL_BY_CELL = ['TMALL_PHASE', 'TMALL_NEXT_NODE', 'TMALL_STANDARD', 'TMALL_QUARTER_TARGET'];

/** Functions of Sheets that give no more cells than they are given. */
const PLAIN = new Set(
  [
    'IF',
    'IFERROR',
    'IFNA',
    'IFS',
    'AND',
    'OR',
    'NOT',
    'TODAY',
    'DATE',
    'EDATE',
    'EOMONTH',
    'TEXT',
    'ROUND',
  ].concat([
    'SUM',
    'MAX',
    'MIN',
    'LEN',
    'TRIM',
    'VALUE',
    'DATEVALUE',
    'CONCATENATE',
    'ISBLANK',
    'N',
    'T',
    'YEAR',
    'MONTH',
  ]),
);

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const CALLED = /([A-Z_][A-Z0-9_.]*)\s*\(/gi;
/** A1:B9, A:A, 2:2 or A2:A, with or without dollars. */
const RANGE = /\$?([A-Z]{0,3})\$?(\d*):\$?([A-Z]{0,3})\$?(\d*)/gi;
/** A word that is no function, no cell and no truth value: a name that somebody has given to cells. */
const NAME =
  /(?<![A-Z0-9_.$])(?!(?:TRUE|FALSE)\b)(?!\$?[A-Z]{1,3}\$?\d+\b)[A-Z_][A-Z0-9_.]*(?!\s*\(|[A-Z0-9_.!])/i;

/** The most cells that a formula can fill, its own included; infinite where nothing tells. */
export function mostCells(formula: string): Extent {
  const bare = formula.replace(QUOTED, '');
  const called = [...bare.matchAll(CALLED)].map(([, name = '']) => name.toUpperCase());
  const ranges = [...bare.matchAll(RANGE)].map(sizeOf);
  const withoutRanges = bare.replace(RANGE, '');
  const isKnown = (name: string) => PLAIN.has(name) || name.startsWith('TMALL_');
  if (bare.includes('{') || !called.every(isKnown) || NAME.test(withoutRanges)) return ANY;
  const tables = called.flatMap((name) => TABLES[name] ?? []);
  if (tables.length > 0) return largest(tables);
  const [only = '', ...others] = called;
  return others.length === 0 && !CELL_BY_CELL.includes(only) ? ONE : largest([ONE, ...ranges]);
}

const largest = (all: readonly Extent[]): Extent => ({
  rows: Math.max(...all.map(({ rows }) => rows)),
  columns: Math.max(...all.map(({ columns }) => columns)),
});

function sizeOf([, left = '', top = '', right = '', bottom = '']: RegExpMatchArray): Extent {
  const rows = top === '' || bottom === '' ? MANY : Math.abs(Number(bottom) - Number(top)) + 1;
  const columns = left === '' || right === '' ? MANY : Math.abs(columnNumber(right) - columnNumber(left)) + 1;
  return { rows, columns };
}
