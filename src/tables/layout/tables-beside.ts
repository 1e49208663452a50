import { isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { findHeaders, HEADERS_WITHIN } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import type { SheetDates } from '../../cells/sheet-dates';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { FIGURE_KEYS, figureInTitle } from './figure-keys';
import { findWideHeader } from './wide-header';

/**
 * The tables that stand beside each other on a sheet, each with a column of stores of its own, and each with all else
 * blank, so that every cell keeps its place. The sheet itself where it holds one table.
 */
export function tablesBeside(grid: Grid, dates: SheetDates): readonly [Grid, ...Grid[]] {
  for (let row = 0; row < Math.min(grid.length, HEADERS_WITHIN); row++) {
    const starts = startsIn(grid[row] ?? []);
    if (starts.length < 2) continue;
    const [first, ...others] = starts.map((from, index) => tableAt(grid, row, from, starts[index + 1]));
    if (first && [first, ...others].every((one) => isTable(one, dates))) return [first, ...others];
  }
  return [grid];
}

/** Where each table begins, counted from 0: behind a blank column, or else with its stores. */
function startsIn(headers: readonly unknown[]): number[] {
  const stores = indexesOf(headers, MONTHLY_COLUMNS.store);
  return stores.map((store, index) => {
    const before = stores[index - 1];
    if (before === undefined) return 0;
    for (let column = store - 1; column > before; column--) if (isBlank(headers[column])) return column + 1;
    return store;
  });
}

function tableAt(grid: Grid, headers: number, from: number, next: number | undefined): Grid {
  const to = next ?? Number.POSITIVE_INFINITY;
  return grid.map((row, index) => {
    const own = row.map((cell, column) => (column >= from && column < to ? cell : ''));
    const title = index < headers ? titleOf(row) : undefined;
    return title === undefined ? own : own.map((cell, column) => (column === from ? title : cell));
  });
}

/** A title that stands alone over all tables, such as 2025年考核表; one that names a figure is of the table below it. */
function titleOf(row: readonly unknown[]): unknown {
  const [only, ...others] = row.filter((cell) => !isBlank(cell));
  const isTitle = others.length === 0 && typeof only === 'string' && figureInTitle(only) === undefined;
  return isTitle ? only : undefined;
}

function isTable(grid: Grid, dates: SheetDates): boolean {
  const { headers } = findHeaders(grid, Object.values(MONTHLY_COLUMNS));
  const hasMonth = indexesOf(headers, MONTHLY_COLUMNS.month).length > 0;
  const hasFigure = FIGURE_KEYS.some((key) => indexesOf(headers, MONTHLY_COLUMNS[key]).length > 0);
  return (hasMonth && hasFigure) || findWideHeader(grid, dates) !== undefined;
}
