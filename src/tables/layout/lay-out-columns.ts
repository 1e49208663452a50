import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import { cellText, isBlank } from '../../cells/cell';
import { columnLetters } from '../../cells/column-letters';
import type { Grid } from '../../cells/grid';
import { Problem } from '../../cells/problem';
import { saysNotApplicable } from '../../cells/read-target';
import { foldText } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { fromTenThousands } from '../../cells/ten-thousands';
import { layoutProblems } from '../../messages/tables/layout';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { FIGURE_KEYS, type FigureKey, STORE_KEYS } from './figure-keys';
import { type JudgedColumns, judgeRows, type LeftOutRow } from './judge-rows';
import type { LaidOut, SheetPlace } from './laid-out';
import type { LayoutAnswers, LayoutQuestion } from './layout-answers';
import type { MergedCells, SheetCells } from './sheet-cells';
import { namelessRows, withMergedNames, withNamesAbove } from './store-names';
import { type ToldColumn, tellMonths } from './tell-months';
import { type MonthColumn, type WideHeader, wideHeaderAt } from './wide-header';

interface Cell {
  readonly value: unknown;
  readonly place: SheetPlace;
}

/** A row as it is to be: of a store alone, or of one of its months. */
type NewRow = Partial<Record<MonthlyKey, Cell>>;

interface WideStore {
  readonly about: NewRow[];
  /** Each month once; where a figure of it stands twice, once more. */
  readonly months: Map<CivilMonth, NewRow[]>;
}

/** What is said of all months of a table elsewhere than in its headers: in a column of measures, or in a title beside it. */
export interface SaidOfAll {
  readonly figure?: FigureKey | undefined;
  readonly titledYear?: number | undefined;
  readonly isInTenThousands: boolean;
}

/**
 * Turns a table that has its months as columns into one that has them as rows.
 * @param said what is said of all its months elsewhere. @throws Problem where a month stands twice
 */
export function layOutColumns(
  { values: grid, name: sheetName = '', merged = [] }: SheetCells,
  header: WideHeader,
  answers: LayoutAnswers,
  dates: SheetDates,
  said?: SaidOfAll,
): LaidOut {
  const stores = new Map<string, WideStore>();
  const leftOut: LeftOutRow[] = [];
  const questions: LayoutQuestion[] = [];
  const figures = new Set<FigureKey>();
  for (const { header: own, rows } of partsOf(grid, header, dates)) {
    const told = tellMonths(withSaid(own.months, said), sheetName, answers);
    refuseTwice(told.columns);
    const columns = told.columns.map((column) =>
      answers.salesUnit === 'ten thousands' && !column.isInYuan
        ? { ...column, isInTenThousands: true }
        : column,
    );
    questions.push(...told.questions.filter((one) => !questions.some((other) => isSameQuestion(one, other))));
    for (const { figure } of told.columns) figures.add(figure);
    const judged = judgeRows(rows, own.texts, own.last, judgedColumns(own), merged);
    leftOut.push(...judged);
    const out = new Set(judged.map(({ row }) => row));
    const body = rows.map((row, index) => (index <= own.last || out.has(index + 1) ? [] : row));
    const { named, question } = namesIn(body, own, merged, answers);
    if (question) questions.push(question);
    named.forEach((row, index) => {
      if (row.length > 0) takeRow(stores, row, index + 1, own, columns);
    });
  }
  const rows = [...stores.values()].flatMap(({ about, months }) => [
    ...about,
    ...[...months].sort(([one], [other]) => one - other).flatMap(([, all]) => all),
  ]);
  const keys = keysOf(header, figures);
  return {
    kind: 'laid out',
    monthsAreColumns: true,
    values: [
      keys.map((key) => MONTHLY_COLUMNS[key].headers[0]),
      ...rows.map((row) => keys.map((key) => row[key]?.value ?? '')),
    ],
    headerRow: header.last + 1,
    headers: header.texts,
    placeOf: (row, key) => placeIn(rows[row - 2] ?? {}, key),
    leftOut,
    questions,
  };
}

const withSaid = (months: readonly MonthColumn[], said: SaidOfAll | undefined): readonly MonthColumn[] =>
  said
    ? months.map((month) => ({
        ...month,
        figure: month.figure ?? (month.word === undefined ? said.figure : undefined),
        titledYear: month.titledYear ?? said.titledYear,
        isInTenThousands: month.isInTenThousands || said.isInTenThousands,
      }))
    : months;

/** The rows, each with the name of its store, as far as that is told; else what to ask. */
function namesIn(
  rows: Grid,
  { stores, months, last }: WideHeader,
  merged: readonly MergedCells[],
  answers: LayoutAnswers,
) {
  const store = stores.get('store') ?? 0;
  const filled = withMergedNames(rows, merged, last, [...stores.values()]);
  const nameless = namelessRows(
    filled,
    store,
    months.map(({ column }) => column),
  );
  const named =
    answers.namesHoldBelow && nameless.length > 0 ? withNamesAbove(filled, store, nameless) : filled;
  const isOpen = nameless.length > 0 && answers.namesHoldBelow === undefined;
  const question: LayoutQuestion | undefined = isOpen
    ? { asks: 'names', rows: nameless.map((index) => index + 1) }
    : undefined;
  return { named, question };
}

interface Part {
  readonly header: WideHeader;
  /** The sheet's rows up to the end of the part, so that they keep their numbers. */
  readonly rows: Grid;
}

/** The tables below each other, each with its own headers: sales above, scores below. */
function partsOf(grid: Grid, first: WideHeader, dates: SheetDates): Part[] {
  const parts: Part[] = [];
  let header = first;
  for (let row = first.last + 1; row < grid.length; row++) {
    const from = lastDataRow(grid, row, header.last) + 1;
    const next = wideHeaderAt(grid, row, from, dates);
    if (!next) continue;
    parts.push({ header, rows: grid.slice(0, from) });
    header = next;
    row = next.last;
  }
  return [...parts, { header, rows: grid }];
}

/** Headings of the next table stand behind the last row that has more than one cell filled. */
function lastDataRow(grid: Grid, before: number, from: number): number {
  for (let row = before - 1; row > from; row--) {
    const filled = (grid[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.some((cell) => typeof cell === 'number')) return row;
  }
  return from;
}

const judgedColumns = ({ stores, months }: WideHeader): JudgedColumns => ({
  store: stores.get('store') ?? 0,
  month: undefined,
  onboard: stores.get('onboard'),
  category: stores.get('category'),
  figures: months.map(({ column }) => column),
  known: [...stores.values(), ...months.map(({ column }) => column)],
});

/** @throws Problem */
function refuseTwice(columns: readonly ToldColumn[]): void {
  const seen = new Map<string, ToldColumn>();
  for (const column of columns) {
    const key = `${column.figure} ${column.civilMonth}`;
    const earlier = seen.get(key);
    if (earlier) {
      const name = MONTHLY_COLUMNS[column.figure].headers[0];
      throw new Problem(
        layoutProblems.monthTwice(
          isoMonth(column.civilMonth),
          name,
          columnLetters(earlier.column + 1),
          columnLetters(column.column + 1),
        ),
      );
    }
    seen.set(key, column);
  }
}

const isSameQuestion = (one: LayoutQuestion, other: LayoutQuestion): boolean =>
  one.asks === 'year' ? other.asks === 'year' : JSON.stringify(one) === JSON.stringify(other);

function takeRow(
  stores: Map<string, WideStore>,
  cells: readonly unknown[],
  row: number,
  { stores: columns, texts }: WideHeader,
  months: readonly ToldColumn[],
): void {
  const about: NewRow = {};
  for (const [key, column] of columns) {
    const value = cells[column];
    about[key] = { value, place: { row, column: column + 1, header: texts[column] ?? '' } };
  }
  const filled = months.filter(({ column }) => !isBlank(cells[column]));
  if (filled.length === 0 && Object.values(about).every(({ value }) => isBlank(value))) return;
  const name = about.store?.value;
  const key = foldText(cellText(name));
  const store: WideStore = stores.get(key) ?? { about: [], months: new Map() };
  stores.set(key, store);
  store.about.push(about);
  for (const { column, figure, civilMonth, header, isInTenThousands } of filled) {
    const value = cells[column];
    const scaled = isInTenThousands && isAmount(figure) ? fromTenThousands(value) : value;
    const cell: Cell = { value: scaled, place: { row, column: column + 1, header } };
    const all = store.months.get(civilMonth) ?? [];
    store.months.set(civilMonth, all);
    const free = all.find((one) => one[figure] === undefined);
    if (free) free[figure] = cell;
    else all.push({ ...ofMonth(about, civilMonth, cell.place), [figure]: cell });
  }
}

const isAmount = (figure: FigureKey): boolean => 'isMoney' in MONTHLY_COLUMNS[figure];

/** A store without a main category has none in each of its months. */
const ofMonth = ({ store, category }: NewRow, month: CivilMonth, place: SheetPlace): NewRow => ({
  ...(store && { store }),
  ...(category && saysNotApplicable(category.value) && { category }),
  month: { value: isoMonth(month), place },
});

const keysOf = ({ stores }: WideHeader, figures: ReadonlySet<FigureKey>): MonthlyKey[] => [
  ...STORE_KEYS.filter((key) => stores.has(key)),
  'month',
  ...FIGURE_KEYS.filter((key) => key === 'sales' || key === 'score' || figures.has(key)),
];

/** A figure that is not there is missed where its store or month stands. */
function placeIn(row: NewRow, key: MonthlyKey): SheetPlace {
  const cell = row[key] ?? row.month ?? row.store ?? Object.values(row)[0];
  return cell?.place ?? { row: 1, column: 1, header: '' };
}
