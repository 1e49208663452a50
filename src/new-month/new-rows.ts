import { isBlank } from '../cells/cell';
import { columnLetters } from '../cells/column-letters';
import { filledDown } from '../cells/fill-down';
import { feedOf } from '../cells/formula-feed';
import { Problem } from '../cells/problem';
import { saysNotApplicable } from '../cells/read-target';
import { asItIs } from '../cells/safe-text';
import type { SheetDates } from '../cells/sheet-dates';
import { newMonthProblems } from '../messages/new-month';
import type { MonthlyKey } from '../tables/monthly-columns';
import { type ModelRow, rowOfMonth } from '../tables/row-of-month';
import type { NewMonth, StoreToAdd } from './plan-new-month';

/** What stays true of a store. An assigned standard holds until another is assigned, and so need not be repeated. */
const LASTING: readonly MonthlyKey[] = ['onboard', 'category', 'cycleStart'];
/** What a verdict needs of every month. */
const NEEDED: readonly MonthlyKey[] = ['sales', 'score'];
const PLAIN_TEXT = '@';

/** The monthly rows as they were read, and what a new month would add to them. */
export interface RowsToAddTo {
  /** The headers as the sheet has them. */
  readonly headers: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The same formulas in R1C1 notation, which holds for whatever row they stand in. */
  readonly relative: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly plan: NewMonth;
  /** Where a column stands, counted from 0; undefined where the sheet has none. */
  readonly indexOf: (key: MonthlyKey) => number | undefined;
}

interface RowsOfMonth {
  readonly rows: {
    /** The number of the first of them. */
    readonly first: number;
    /** The number of the row that they look like and are validated like. */
    readonly like: number;
    readonly cells: readonly (readonly unknown[])[];
    readonly formats: readonly (readonly string[])[];
    /** The columns, counted from 0, in which something stands already. */
    readonly kept: ReadonlySet<number>;
    /** The column that makes rows of them, counted from 0. */
    readonly decisive?: number;
  };
  /** The column of the first cell to fill, counted from 0. */
  readonly firstToFill: number;
  /** The headers of the columns that a verdict needs, which are to be filled in. */
  readonly toFill: readonly string[];
  /** Headers of further columns that were filled in by hand before. */
  readonly filledBefore: readonly string[];
  /** Headers of the columns that got a formula. */
  readonly computed: readonly string[];
}

/** The rows of the stores, each made after the store's own newest row. */
export function newRows(read: RowsToAddTo, toAdd: readonly StoreToAdd[], dates: SheetDates): RowsOfMonth {
  const { values, formulas, relative, formats, plan, indexOf, headers } = read;
  const { firstRow, lastRow = toAdd[0]?.like ?? 1 } = plan;
  const columns = headers.map((_, column) => column);
  const [storeColumn, month] = [indexOf('store'), indexOf('month')];
  const lasting = LASTING.map(indexOf);

  const isFree = (column: number) =>
    toAdd.every((_, index) => {
      const row = firstRow - 1 + index;
      return isBlank(values[row]?.[column]) && !formulas[row]?.[column];
    });
  /** A formula above may fill it: what stands in its way would break it. */
  const isFed = (column: number) =>
    lasting.includes(column) && toAdd.some(({ like }) => feedOf(formulas, like - 1, column));
  const kept = new Set(columns.filter((column) => !isFree(column) || isFed(column)));
  for (const column of [storeColumn, month])
    if (column !== undefined && kept.has(column)) refuseTaken(column, firstRow);

  const monthRow = ({ like }: StoreToAdd) => (isBlank(values[like - 1]?.[month ?? -1]) ? lastRow : like);
  const formatsOf = (store: StoreToAdd) =>
    columns.map((column) => formats[(column === month ? monthRow(store) : store.like) - 1]?.[column] ?? '');
  const formulaOf = ({ like }: StoreToAdd, index: number, column: number): string | undefined => {
    const formula = relative[like - 1]?.[column] ?? '';
    const row = firstRow + index;
    if (formula === '' || formats[like - 1]?.[column] === PLAIN_TEXT) return undefined;
    return filledDown(formula, { row, column: column + 1 }, row - like);
  };
  const modelOf = (store: StoreToAdd): ModelRow => ({
    cells: values[store.like - 1] ?? [],
    monthCell: values[monthRow(store) - 1]?.[month ?? -1],
    monthFormat: formats[monthRow(store) - 1]?.[month ?? -1],
  });
  const cells = toAdd.map((store, index) =>
    rowOfMonth(modelOf(store), { store: storeColumn, month }, plan.month, dates, (column) => {
      const formula = formulaOf(store, index, column);
      if (formula !== undefined) return formula;
      return lasting.includes(column) ? lastingCell(values[store.like - 1]?.[column]) : '';
    }),
  );

  const isWritten = (column: number) => kept.has(column) || column === storeColumn || column === month;
  const open = columns.filter(
    (column) => !isWritten(column) && !lasting.includes(column) && cells.some((row) => row[column] === ''),
  );
  const needed = NEEDED.map(indexOf);
  const wasFilled = (column: number) =>
    column !== indexOf('standard') &&
    toAdd.some(({ like }) => !isBlank(values[like - 1]?.[column]) && !formulas[like - 1]?.[column]);
  const toFill = open.filter((column) => needed.includes(column));
  const headersOf = (some: readonly number[]) =>
    some.map((column) => String(headers[column] ?? '').trim()).filter((header) => header !== '');
  return {
    rows: {
      first: firstRow,
      like: lastRow,
      cells,
      formats: toAdd.map(formatsOf),
      kept,
      ...(storeColumn !== undefined && { decisive: storeColumn }),
    },
    firstToFill: toFill[0] ?? open[0] ?? storeColumn ?? 0,
    toFill: headersOf(toFill),
    filledBefore: headersOf(open.filter((column) => !needed.includes(column) && wasFilled(column))),
    computed: headersOf(
      columns.filter((column) =>
        toAdd.some((store, index) => !isWritten(column) && !!formulaOf(store, index, column)),
      ),
    ),
  };
}

/** Without a store and a month there is no row. @throws Problem */
function refuseTaken(column: number, row: number): never {
  const cell = `${columnLetters(column + 1)}${row}`;
  throw new Problem(newMonthProblems.fromFormula(cell), { table: 'rows', row });
}

/** That a store had no main category in its last month says nothing of the next one; nor does an error. */
const lastingCell = (cell: unknown): unknown =>
  saysNotApplicable(cell) || (typeof cell === 'string' && cell.startsWith('#')) ? '' : asItIs(cell);
