import { indexesOf } from '../../cells/column';
import type { FoundHeaders } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import { fromTenThousands, saysTenThousands, saysYuan } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { bareMonths, inYear } from './bare-months';
import { FIGURE_KEYS, STORE_KEYS } from './figure-keys';
import { judgeRows } from './judge-rows';
import type { LaidOut } from './laid-out';
import type { LayoutAnswers, LayoutQuestion } from './layout-answers';
import type { SheetCells } from './sheet-cells';
import { namelessRows, withMergedNames, withNamesAbove } from './store-names';

/**
 * A table that has its months as rows, with its headers moved into the first row: what stood above them, and the rows that
 * are of no store, are blank, so that every row keeps its number.
 */
export function layOutRows(
  { values, merged = [] }: SheetCells,
  { headers, last }: FoundHeaders,
  answers: LayoutAnswers,
): LaidOut {
  const columnOf = (key: MonthlyKey): number | undefined => indexesOf(headers, MONTHLY_COLUMNS[key])[0];
  const columnsOf = (keys: readonly MonthlyKey[]) => keys.flatMap((key) => columnOf(key) ?? []);
  const store = columnOf('store') ?? 0;
  const month = columnOf('month');
  const figures = columnsOf(FIGURE_KEYS);
  const ofStores = columnsOf(STORE_KEYS);
  const filled = withMergedNames(values, merged, last, ofStores);
  const known = [...ofStores, ...figures, ...(month === undefined ? [] : [month])];
  const judged = {
    store,
    month,
    onboard: columnOf('onboard'),
    category: columnOf('category'),
    figures,
    known,
  };
  const leftOut = judgeRows(filled, headers, last, judged, merged);
  const out = new Set(leftOut.map(({ row }) => row - 1));
  const blank = headers.map(() => '');
  const rows = filled.map((row, index) => (index <= last || out.has(index) ? blank : row));
  const nameless = namelessRows(rows, store, [...figures, ...(month === undefined ? [] : [month])]);
  const named = answers.namesHoldBelow && nameless.length > 0 ? withNamesAbove(rows, store, nameless) : rows;
  const bare = month === undefined ? undefined : bareMonths(named, store, month);
  const dated =
    month !== undefined && bare && answers.year !== undefined
      ? inYear(named, month, bare, answers.year)
      : named;
  const questions: LayoutQuestion[] = [];
  if (nameless.length > 0 && answers.namesHoldBelow === undefined) {
    questions.push({ asks: 'names', rows: nameless.map((index) => index + 1) });
  }
  if (bare && month !== undefined && answers.year === undefined) {
    questions.push({
      asks: 'year',
      month: String(rows[bare.asked]?.[month]).trim(),
      proposed: yearAbove(values, last),
    });
  }
  const scaled = scaledColumns(headers, columnsOf(['sales', 'officialSales']), answers);
  return {
    kind: 'laid out',
    values: [headers, ...inUnit(dated, scaled).slice(1)],
    headerRow: last + 1,
    headers,
    ...(scaled.length > 0 && { salesCountTenThousands: true }),
    leftOut,
    questions,
  };
}

/** The year that a title above the headers names. */
function yearAbove(values: Grid, last: number): number | undefined {
  const titles = values
    .slice(0, last)
    .flat()
    .filter((cell) => typeof cell === 'string');
  const years = new Set(
    titles.flatMap((title) => [...title.matchAll(/20\d\d(?=\s*年)/g)].map(([year]) => Number(year))),
  );
  const [year] = years.size === 1 ? years : [];
  return year;
}

/** The columns of sales that count ten thousands, as the user or a title says, where their header does not say so itself. */
const scaledColumns = (
  headers: readonly string[],
  columns: readonly number[],
  { salesUnit }: LayoutAnswers,
): readonly number[] =>
  salesUnit === 'ten thousands'
    ? columns.filter((column) => !saysTenThousands(headers[column] ?? '') && !saysYuan(headers[column] ?? ''))
    : [];

const inUnit = (rows: Grid, scaled: readonly number[]): Grid =>
  scaled.length === 0
    ? rows
    : rows.map((row) => row.map((cell, column) => (scaled.includes(column) ? fromTenThousands(cell) : cell)));
