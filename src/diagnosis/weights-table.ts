import { refuse } from '../cells/cell';
import type { Column } from '../cells/column';
import { inPlace, Problem } from '../cells/problem';
import { shareOf } from '../cells/read-percent';
import { nameKey, readText } from '../cells/read-text';
import { readTable, type TableRow } from '../cells/table';
import { placeInTable } from '../cells/table-place';
import { notOneOf } from '../messages/complaints';
import { weightComplaint, weightProblems } from '../messages/diagnosis/weights';
import { ALL_DIMENSIONS, type ScoreDimension } from '../rules/dimensions';
import { INDICATORS } from './indicators';

export const WEIGHT_COLUMNS = {
  dimension: { headers: ['维度', 'Dimension'] },
  weight: { headers: ['权重', 'Weight'] },
  category: { headers: ['类目', '主营类目', 'Category'], optional: true },
} as const satisfies Record<string, Column>;

type WeightKey = keyof typeof WEIGHT_COLUMNS;

export type DimensionWeights = Readonly<Record<ScoreDimension, number>>;

/** The weights of the dimensions, which are published nowhere and differ by category: the user's own. */
export interface WeightsTable {
  /**
   * The weights of an indicator's dimensions in a category. The category's own rows are preferred to the rows without
   * one, dimension by dimension; the weights are equal where there are rows of neither kind.
   * @throws Problem where a needed row can't be read, is missing, stands twice, or all weights are 0
   */
  readonly weightsOf: (category: string, dimensions: readonly ScoreDimension[]) => DimensionWeights;
  /** The one problem of all rows whose category is none of these, which no store has; none where there is no such row. */
  readonly unused: (categories: readonly string[]) => Problem[];
  /** Everything that is wrong with single rows, in their order. */
  readonly problems: readonly Problem[];
}

/** A row of the table. A cell that can't be read is kept as its problem, and matches nothing. */
interface WeightRow {
  readonly number: number;
  readonly category: string | Problem;
  readonly dimension: ScoreDimension | Problem;
  readonly weight: number | Problem;
}

/** The weights to use where there is no table: all dimensions weigh the same. */
export const EQUAL_WEIGHTS: WeightsTable = { weightsOf: () => allEqual(), unused: () => [], problems: [] };

const allEqual = (): DimensionWeights =>
  Object.fromEntries(ALL_DIMENSIONS.map((key) => [key, 1])) as Record<ScoreDimension, number>;

/**
 * @param range the table with its header row; weights in any unit, such as 20, 0.2 or 20%
 * @throws Problem where it is no table of weights
 */
export function readWeightsTable(range: unknown): WeightsTable {
  const table = readTable('weights', range, WEIGHT_COLUMNS);
  const found: Problem[] = [];
  const rows = table.rows.map((row) => readRow(row, table.headerOf, found));
  return {
    weightsOf: (category, dimensions) => weightsIn(rows, category, dimensions),
    unused: (categories) => unusedIn(rows, categories, table.headerOf('category')),
    problems: found,
  };
}

function readRow(
  row: TableRow<WeightKey>,
  headerOf: (key: WeightKey) => string | undefined,
  found: Problem[],
): WeightRow {
  const attempt = <T>(read: () => T): T | Problem => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      found.push(error);
      return error;
    }
  };
  const read = <T>(key: WeightKey, reader: (cell: unknown) => T): T =>
    inPlace(
      () => placeInTable('weights', row.number, headerOf(key) ?? WEIGHT_COLUMNS[key].headers[0]),
      () => reader(row.cell(key)),
    );
  const needed = <T>(value: T | undefined, text: Problem['text']): T => {
    if (value === undefined) throw new Problem(text, { table: 'weights', row: row.number });
    return value;
  };
  return {
    number: row.number,
    category: attempt(() => read('category', readText)),
    dimension: attempt(() =>
      needed(read('dimension', readDimension), weightProblems.dimensionMissing(row.number)),
    ),
    weight: attempt(() => needed(read('weight', readWeight), weightProblems.weightMissing(row.number))),
  };
}

/**
 * Reads a dimension, which has the same names here as the columns of the monthly rows.
 * @returns undefined for a blank cell. @throws CellProblem
 */
function readDimension(cell: unknown): ScoreDimension | undefined {
  const name = readText(cell);
  if (name === '') return undefined;
  const dimension = ALL_DIMENSIONS.find((key) =>
    INDICATORS[key].headers.some((header) => nameKey(header) === nameKey(name)),
  );
  return dimension ?? refuse(cell, notOneOf(ALL_DIMENSIONS.map((key) => INDICATORS[key].name)));
}

function readWeight(cell: unknown): number | undefined {
  const weight = shareOf(cell, weightComplaint);
  return weight !== undefined && weight < 0 ? refuse(cell, weightComplaint) : weight;
}

function unusedIn(
  rows: readonly WeightRow[],
  categories: readonly string[],
  header: string | undefined,
): Problem[] {
  const used = new Set(categories.map(nameKey));
  const unused = rows.flatMap(({ number, category }) =>
    typeof category === 'string' && category !== '' && !used.has(nameKey(category))
      ? [{ number, category }]
      : [],
  );
  const [first] = unused;
  if (!first) return [];
  const names = [...new Map(unused.map(({ category }) => [nameKey(category), category])).values()];
  const spot = { table: 'weights', row: first.number, header } as const;
  return [new Problem(weightProblems.categoriesUnused(names, first.number), spot)];
}

/** Where what is wrong with the table as a whole is shown. */
const AT_HEADERS = { table: 'weights', row: 1 } as const;

function weightsIn(
  rows: readonly WeightRow[],
  category: string,
  dimensions: readonly ScoreDimension[],
): DimensionWeights {
  const rowsOf = (name: string) =>
    rows.filter((row) => typeof row.category === 'string' && nameKey(row.category) === nameKey(name));
  const own = rowsOf(category);
  const general = rowsOf('');
  if (own.length + general.length === 0) return allEqual();
  const weights = { ...allEqual() };
  const lacking: ScoreDimension[] = [];
  for (const dimension of dimensions) {
    const weight = weightAmong(own, dimension) ?? weightAmong(general, dimension);
    if (weight === undefined) lacking.push(dimension);
    else weights[dimension] = weight;
  }
  if (lacking.length > 0) {
    const names = lacking.map((dimension) => INDICATORS[dimension].name);
    throw new Problem(weightProblems.dimensionsLacking(names, own.length > 0 ? category : ''), AT_HEADERS);
  }
  if (dimensions.every((dimension) => weights[dimension] === 0)) {
    throw new Problem(weightProblems.allZero(own.length > 0 ? category : ''), AT_HEADERS);
  }
  return weights;
}

/** Finds a dimension's weight among rows. @returns undefined where no row is about the dimension */
function weightAmong(rows: readonly WeightRow[], dimension: ScoreDimension): number | undefined {
  const [row, second] = rows.filter((one) => one.dimension === dimension);
  if (row && second) {
    const { name } = INDICATORS[dimension];
    const category = typeof row.category === 'string' ? row.category : '';
    const text = weightProblems.sameDimensionTwice(name, category, row.number, second.number);
    throw new Problem(text, { table: 'weights', row: second.number });
  }
  if (row?.weight instanceof Problem) throw row.weight;
  return row?.weight;
}
