import { isBlank } from '../cells/cell';
import type { MonthlyKey } from '../tables/monthly-columns';
import { lastingColumns, type MonthlySheet } from './monthly-sheet';
import { isFilledDown, placeRows } from './place-rows';
import type { StoreToAdd } from './store-months';

/** What a verdict needs of every month. */
const NEEDED: readonly MonthlyKey[] = ['sales', 'score'];

/** What is left to do in new rows, by the headers of their columns. */
export interface ColumnsToFill {
  /** The column of the first cell to fill, counted from 0. */
  readonly first: number;
  /** Those that a verdict needs, which are to be filled in. */
  readonly toFill: readonly string[];
  /** Further ones that were filled in by hand before. */
  readonly filledBefore: readonly string[];
  /** Those that got a formula. */
  readonly computed: readonly string[];
}

export function columnsToFill(sheet: MonthlySheet, toAdd: readonly StoreToAdd[]): ColumnsToFill {
  const { headers, values, formulas, indexOf } = sheet;
  const placed = placeRows(toAdd);
  const keys = [indexOf('store'), indexOf('month')];
  const done = [...keys, ...lastingColumns(sheet)];
  const needed = NEEDED.map(indexOf);
  const columns = headers.map((_, column) => column);

  const open = columns.filter(
    (column) => !done.includes(column) && placed.some((store) => !isFilledDown(sheet, store, column)),
  );
  const wasFilled = (column: number) =>
    column !== indexOf('standard') &&
    toAdd.some(({ like }) => !isBlank(values[like - 1]?.[column]) && !formulas[like - 1]?.[column]);
  const toFill = open.filter((column) => needed.includes(column));
  const headersOf = (some: readonly number[]) =>
    some.map((column) => String(headers[column] ?? '').trim()).filter((header) => header !== '');
  return {
    first: toFill[0] ?? open[0] ?? indexOf('store') ?? 0,
    toFill: headersOf(toFill),
    filledBefore: headersOf(open.filter((column) => !needed.includes(column) && wasFilled(column))),
    computed: headersOf(
      columns.filter(
        (column) => !keys.includes(column) && placed.some((store) => isFilledDown(sheet, store, column)),
      ),
    ),
  };
}
