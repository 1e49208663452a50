import type { CivilMonth } from '../../calendar/civil-month';
import { isoMonth } from '../../calendar/civil-month';
import { indexesOf } from '../../cells/column';
import type { FoundHeaders } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import { monthInText } from '../../cells/month-in-text';
import { fromTenThousands, saysTenThousands } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
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
  const leftOut = judgeRows(filled, headers, last, {
    store,
    month,
    onboard: columnOf('onboard'),
    figures,
    known,
  });
  const out = new Set(leftOut.map(({ row }) => row - 1));
  const blank = headers.map(() => '');
  const rows = filled.map((row, index) => (index <= last || out.has(index) ? blank : row));
  const nameless = namelessRows(rows, store, [...figures, ...(month === undefined ? [] : [month])]);
  const named = answers.namesHoldBelow && nameless.length > 0 ? withNamesAbove(rows, store, nameless) : rows;
  const bare = month === undefined ? [] : bareMonths(named, month);
  const dated =
    month !== undefined && answers.year !== undefined ? inYear(named, month, bare, answers.year) : named;
  const questions: LayoutQuestion[] = [];
  if (nameless.length > 0 && answers.namesHoldBelow === undefined) {
    questions.push({ asks: 'names', rows: nameless.map((index) => index + 1) });
  }
  const [first] = bare;
  if (first !== undefined && month !== undefined && answers.year === undefined) {
    questions.push({
      asks: 'year',
      month: String(rows[first]?.[month]).trim(),
      proposed: yearAbove(values, last),
    });
  }
  return {
    kind: 'laid out',
    values: [headers, ...inUnit(dated, headers, columnsOf(['sales', 'officialSales']), answers).slice(1)],
    headerRow: last + 1,
    headers,
    leftOut,
    questions,
  };
}

/** Rows whose month is written without a year. */
const bareMonths = (rows: Grid, month: number): number[] =>
  rows.flatMap((row, index) => {
    const cell = row[month];
    const read = typeof cell === 'string' ? monthInText(cell) : undefined;
    return read && read.year === undefined ? [index] : [];
  });

function inYear(rows: Grid, month: number, bare: readonly number[], year: number): Grid {
  const without = new Set(bare);
  return rows.map((row, index) => {
    if (!without.has(index)) return row;
    const read = monthInText(String(row[month]));
    const dated = read ? isoMonth((year * 100 + read.month) as CivilMonth) : row[month];
    return row.map((cell, column) => (column === month ? dated : cell));
  });
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

/** Sales that the user says to count ten thousands, where their header does not say so itself. */
function inUnit(
  rows: Grid,
  headers: readonly string[],
  columns: readonly number[],
  { salesUnit }: LayoutAnswers,
): Grid {
  const untold = columns.filter((column) => !saysTenThousands(headers[column] ?? ''));
  if (salesUnit !== 'ten thousands' || untold.length === 0) return rows;
  return rows.map((row) =>
    row.map((cell, column) => (untold.includes(column) ? fromTenThousands(cell) : cell)),
  );
}
