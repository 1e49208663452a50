import { cellText, isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import type { FoundHeaders } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import { fromTenThousands, saysTenThousands, saysYuan } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { bareMonths, inYear, withYearsBeside, yearColumn } from './bare-months';
import { FIGURE_KEYS, STORE_KEYS } from './figure-keys';
import { type JudgedColumns, judgeRows } from './judge-rows';
import type { LaidOut } from './laid-out';
import type { LayoutAnswers, LayoutQuestion } from './layout-answers';
import type { ToldByName } from './named-by-sheet';
import type { SheetCells } from './sheet-cells';
import { namelessRows, withMergedNames, withNamesAbove } from './store-names';
import { yearInName, yearInTitles } from './titled-year';

/**
 * A table that has its months as rows, with its headers moved into the first row: what stood above them, and the rows that
 * are of no store, are blank, so that every row keeps its number.
 * @param told a column that the table lacks, by the name of its sheet
 */
export function layOutRows(
  cells: SheetCells,
  { headers, last }: FoundHeaders,
  answers: LayoutAnswers,
  told?: ToldByName,
): LaidOut {
  const { values, merged = [] } = cells;
  const { judged, year, ofStores, sales } = columnsIn(headers);
  const { store, month, figures } = judged;
  const ofMonths = month === undefined ? [] : [month];
  const besides = year === undefined ? ofMonths : [...ofMonths, year];
  const inBlocks = withMergedNames(values, merged, last, [...ofStores, ...besides]);
  const filled = withYearsBeside(inBlocks, year, month);
  const leftOut = judgeRows(filled, headers, last, judged, merged);
  const out = new Set(leftOut.map(({ row }) => row - 1));
  const blank = headers.map(() => '');
  const rows = filled.map((row, index) => (index <= last || out.has(index) ? blank : row));
  const nameless = told?.key === 'store' ? [] : namelessRows(rows, store, [...figures, ...ofMonths]);
  const named = answers.namesHoldBelow && nameless.length > 0 ? withNamesAbove(rows, store, nameless) : rows;
  const { dated, question } = inYears(named, store, month, answers, proposedYear(cells, last));
  const isOpen = nameless.length > 0 && answers.namesHoldBelow === undefined;
  const scaled = scaledColumns(headers, sales, answers);
  const inCny = [headers, ...inUnit(dated, scaled).slice(1)];
  return {
    kind: 'laid out',
    values: told ? withTold(inCny, told) : inCny,
    ...(told && { monthsAreColumns: true, told: [told], placeOf: placesBeside(headers, told) }),
    headerRow: last + 1,
    headers,
    ...(scaled.length > 0 && { salesCountTenThousands: true }),
    leftOut,
    questions: [
      ...(isOpen ? [{ asks: 'names' as const, rows: nameless.map((index) => index + 1) }] : []),
      ...(question ? [question] : []),
    ],
  };
}

/** Where the columns stand, counted from 0. */
function columnsIn(headers: readonly string[]) {
  const columnOf = (key: MonthlyKey): number | undefined => indexesOf(headers, MONTHLY_COLUMNS[key])[0];
  const columnsOf = (keys: readonly MonthlyKey[]) => keys.flatMap((key) => columnOf(key) ?? []);
  const month = columnOf('month');
  const figures = columnsOf(FIGURE_KEYS);
  const ofStores = columnsOf(STORE_KEYS);
  const judged: JudgedColumns = {
    store: columnOf('store') ?? 0,
    month,
    onboard: columnOf('onboard'),
    category: columnOf('category'),
    figures,
    known: [...ofStores, ...figures, ...(month === undefined ? [] : [month])],
  };
  return { judged, year: yearColumn(headers), ofStores, sales: columnsOf(['sales', 'officialSales']) };
}

/** The rows with the year that was answered, as far as their months have none; else what to ask. */
function inYears(
  rows: Grid,
  store: number,
  month: number | undefined,
  { year }: LayoutAnswers,
  proposed: number | undefined,
): { readonly dated: Grid; readonly question?: LayoutQuestion } {
  const bare = month === undefined ? undefined : bareMonths(rows, store, month);
  if (month === undefined || !bare) return { dated: rows };
  if (year !== undefined) return { dated: inYear(rows, month, bare, year) };
  const written = cellText(rows[bare.asked]?.[month]).trim();
  const question = { asks: 'year' as const, month: written.replace(/^\d+$/, '$&月'), proposed };
  return { dated: rows, question };
}

/** The rows with one column more, behind all others. */
const withTold = ([headers = [], ...rows]: Grid, { key, value }: ToldByName): Grid => [
  [...headers, MONTHLY_COLUMNS[key].headers[0]],
  ...rows.map((row) =>
    value === 'none' || row.every(isBlank)
      ? [...headers.map(() => ''), '']
      : [...headers.map((_, column) => row[column] ?? ''), value],
  ),
];

/** What the sheet's name tells stands in no cell: whoever is led to it sees the row. */
const placesBeside =
  (headers: readonly string[], told: ToldByName): NonNullable<LaidOut['placeOf']> =>
  (row, key) => {
    const [column = 0] = key === told.key ? [] : indexesOf(headers, MONTHLY_COLUMNS[key]);
    return { row, column: column + 1, header: headers[column] ?? '' };
  };

/** The year that a title above the headers names, or the name of the sheet. */
function proposedYear({ values, name = '' }: SheetCells, last: number): number | undefined {
  const titles = values
    .slice(0, last)
    .flat()
    .filter((cell) => typeof cell === 'string');
  return yearInTitles(titles) ?? yearInName(name);
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
