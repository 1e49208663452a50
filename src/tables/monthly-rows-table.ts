import { gridOf } from '../cells/grid';
import { Problem, placed } from '../cells/problem';
import { nameKey, readText, withoutInvisible } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { readTable, type TableRow } from '../cells/table';
import { placeInSheet, placeInTable } from '../cells/table-place';
import { problems } from '../messages/problems';
import { isLaidOut, type LaidOut, type SheetOfPlace } from './layout/laid-out';
import { layOutValues } from './layout/lay-out';
import { MONTHLY_COLUMNS, type MonthlyKey } from './monthly-columns';

/** A row of the monthly table that says, of a cell it can't read, where that cell stands. */
export interface MonthlyRow {
  /** The row's number, counted within the range: the header row is 1. */
  readonly number: number;
  /** The sheet, where the table is made of several. */
  readonly sheet: SheetOfPlace | undefined;
  readonly cell: (key: MonthlyKey) => unknown;
  readonly read: <T>(key: MonthlyKey, read: (cell: unknown) => T) => T;
}

/** The rows that bear one store's name, in their order. */
export interface StoreRows {
  readonly name: string;
  readonly rows: readonly [MonthlyRow, ...MonthlyRow[]];
  /** The rows in which the name differs from that of the first, in nothing but marks that nobody sees. */
  readonly alike?: readonly { readonly name: string; readonly row: number }[];
  /** Set for the rows that can't be given to a store, together under the name "". */
  readonly problems?: readonly [Problem, ...Problem[]];
}

/**
 * The monthly rows by store, in order of first appearance; those without a store's name come last.
 * @throws Problem where the range is no table of monthly rows
 */
export function readMonthlyRows(range: unknown, dates: SheetDates): StoreRows[] {
  const laidOut = laidOutOf(range, dates);
  const table = readTable('rows', laidOut?.values ?? range, MONTHLY_COLUMNS);
  const stores = new Map<string, Gathered>();
  const strays: Stray[] = [];
  for (const row of table.rows.map((plain) => withPlaces(plain, table.headerOf, laidOut?.placeOf))) {
    const name = readName(row);
    if (typeof name !== 'string') {
      strays.push({ row, problem: name });
      continue;
    }
    const key = nameKey(name);
    const store = stores.get(key);
    if (!store) stores.set(key, { name, rows: [row] });
    else {
      store.rows.push(row);
      if (name !== store.name) noteAlike(store, name, row.number);
    }
  }
  return [...stores.values(), ...gather(strays)];
}

interface Gathered {
  readonly name: string;
  readonly rows: [MonthlyRow, ...MonthlyRow[]];
  alike?: { name: string; row: number }[];
}

function noteAlike(store: Gathered, name: string, row: number): void {
  if (withoutInvisible(name) !== withoutInvisible(store.name)) return;
  store.alike ??= [];
  store.alike.push({ name: withoutInvisible(name), row });
}

/** undefined where it is no range. */
function laidOutOf(range: unknown, dates: SheetDates): LaidOut | undefined {
  if (isLaidOut(range)) return range;
  return Array.isArray(range) ? layOutValues(gridOf(range), dates) : undefined;
}

/** A row that belongs to no store; the problem is the name's own where it can't be read. */
interface Stray {
  readonly row: MonthlyRow;
  readonly problem: Problem | undefined;
}

/** @returns the problem where the name can't be read, undefined where there is none */
function readName(row: MonthlyRow): string | Problem | undefined {
  try {
    return row.read('store', readText) || undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function gather(strays: readonly Stray[]): StoreRows[] {
  const [first, ...others] = strays.map(({ row }) => row);
  if (!first) return [];
  const nameless = strays
    .filter(({ problem }) => problem === undefined)
    .map(({ row }) => row)
    // Where months are columns, one row of the sheet is several here.
    .filter(
      ({ number, sheet }, index, all) =>
        all[index - 1]?.number !== number || all[index - 1]?.sheet?.id !== sheet?.id,
    );
  const unreadable = strays.flatMap(({ problem }) => (problem ? [problem] : []));
  const { number, sheet } = nameless[0] ?? first;
  const spot = { table: 'rows', row: number, ...(sheet && { sheet: sheet.id }) } as const;
  const found =
    nameless.length > 0 ? [new Problem(problems.rowWithoutStore(nameless), spot), ...unreadable] : unreadable;
  const [problem, ...more] = found;
  return problem ? [{ name: '', rows: [first, ...others], problems: [problem, ...more] }] : [];
}

function withPlaces(
  row: TableRow<MonthlyKey>,
  headerOf: (key: MonthlyKey) => string | undefined,
  placeOf: LaidOut['placeOf'],
): MonthlyRow {
  const { cell, number } = row;
  const place = placeOf?.(number, 'store');
  return {
    cell,
    number: place?.row ?? number,
    sheet: place?.sheet,
    // Written out, since a table has a hundred thousand cells and nearly all are right: nothing is made for those.
    read: (key, read) => {
      try {
        return read(cell(key));
      } catch (error) {
        throw placed(error, () =>
          placeOf
            ? placeInSheet('rows', placeOf(number, key))
            : placeInTable('rows', number, headerOf(key) ?? MONTHLY_COLUMNS[key].headers[0]),
        );
      }
    },
  };
}
