import { cellText, isBlank } from '../../cells/cell';
import { type Column, indexesOf, isNamed } from '../../cells/column';
import type { Grid } from '../../cells/grid';
import { saysTenThousands } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { type FigureKey, figureIn } from './figure-keys';

/*
 * A column that names what each row measures: 销售额 in one row of a store, 服务分 in the next.
 */

const MEASURE: Column = {
  headers: ['指标', 'Measure'],
  also: [
    ...['指标名称', '考核指标', '项目', '考核项', '考核项目', '数据项', '指標', '項目', '類型', '类型'],
    ...['Indicator', 'Metric', 'KPI', 'Item'],
  ],
};

const VALUE: Column = {
  headers: ['数值', 'Value'],
  also: ['值', '数据', '數值', '实际', '实际值', 'Figure'],
};

/** The rows of one measure: all others are blank, so that every row keeps its place. */
export interface OneMeasure {
  readonly figure: FigureKey;
  readonly isInTenThousands: boolean;
  readonly rows: Grid;
}

export interface Measures {
  readonly each: readonly OneMeasure[];
  /** Rows of figures that are not asked for, as 退款率, counted from 0. */
  readonly others: readonly number[];
}

/** Where what is measured is named, counted from 0. A column without a header has to name nothing else. */
export function measureColumn(
  grid: Grid,
  headers: readonly unknown[],
  last: number,
  candidates: readonly number[],
): number | undefined {
  return candidates.find((column) => {
    const named = isNamed(MEASURE, headers[column]);
    const isNameless = isBlank(headers[column]) || isNamed(MONTHLY_COLUMNS.month, headers[column]);
    if (!named && !isNameless) return false;
    const cells = grid.slice(last + 1).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
    const known = cells.filter((cell) => measuredIn(cell) !== undefined);
    return known.length > 1 && (named || known.length === cells.length);
  });
}

/** Where the figures of a table stand that has a row for each store, month and measure, counted from 0. */
export const valueColumn = (headers: readonly unknown[]): number | undefined => {
  const [column, ...others] = indexesOf(headers, VALUE);
  return others.length === 0 ? column : undefined;
};

/**
 * @param column of the measures
 * @param store of the names: one stands for the rows below it until a measure comes again
 * @param about all columns that say something of a store: it may stand in the row of a measure that is not read
 */
export function byMeasure(
  grid: Grid,
  last: number,
  column: number,
  store: number,
  about: readonly number[],
): Measures {
  const named = withNames(grid, last, column, store, about);
  const kinds = new Map<string, { figure: FigureKey; isInTenThousands: boolean; rows: Set<number> }>();
  const others: number[] = [];
  named.forEach((row, index) => {
    if (index <= last || isBlank(row[column])) return;
    const figure = measuredIn(row[column]);
    if (figure === undefined) {
      others.push(index);
      return;
    }
    const isInTenThousands = saysTenThousands(cellText(row[column]));
    const key = `${figure} ${isInTenThousands}`;
    const kind = kinds.get(key) ?? { figure, isInTenThousands, rows: new Set<number>() };
    kind.rows.add(index);
    kinds.set(key, kind);
  });
  const each = [...kinds.values()].map(({ figure, isInTenThousands, rows }, at) => ({
    figure,
    isInTenThousands,
    // Totals and notes name no measure: they are judged once, with the first.
    rows: named.map((row, index) => {
      const isOwn = index <= last || rows.has(index) || (at === 0 && isBlank(row[column]));
      return isOwn ? row : row.map(() => '');
    }),
  }));
  return { each, others };
}

const measuredIn = (cell: unknown): FigureKey | undefined =>
  typeof cell === 'string' ? figureIn(cell.trim()) : undefined;

function withNames(grid: Grid, last: number, column: number, store: number, about: readonly number[]): Grid {
  let first: readonly unknown[] = [];
  let seen = new Set<string>();
  return grid.map((row, index) => {
    if (index <= last || isBlank(row[column])) return row;
    const measure = cellText(row[column]);
    const name = row[store];
    if (!isBlank(name) && name !== first[store]) {
      first = row;
      seen = new Set([measure]);
      return row;
    }
    if (isBlank(name) && (first.length === 0 || seen.has(measure))) return row;
    seen.add(measure);
    return row.map((cell, at) => (about.includes(at) && isBlank(cell) ? first[at] : cell));
  });
}
