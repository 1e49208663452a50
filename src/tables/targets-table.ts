import { isoDate } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import { refuse } from '../cells/cell';
import type { Column } from '../cells/column';
import { HEADERS_WITHIN } from '../cells/find-headers';
import { gridOf } from '../cells/grid';
import { attempt, CellProblem, inPlace, Problem } from '../cells/problem';
import { readDate } from '../cells/read-date';
import { readMonthLimit, readTarget } from '../cells/read-target';
import { foldText, nameKey, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { readTable, type Table, type TableRow } from '../cells/table';
import { placeInTable } from '../cells/table-place';
import type { MoneyUnit } from '../cells/ten-thousands';
import { notOneOf } from '../messages/complaints';
import { problems } from '../messages/problems';
import { type CopiedFrom, figure, MISSING, NO_TARGETS, type Target, type Targets } from '../rules/target';
import type { Standard, Standards, UnusableStandard } from '../standards/standard';
import { CATEGORY_HEADERS } from './monthly-columns';
import { salesColumn } from './sales-column';
import { refuseOutsideScale } from './score-scale';
import { findStandard } from './standards-table';

/** The sales targets of the shipped versions' nodes; a table may have more of them, for nodes of the user's own versions. */
export const TARGET_COLUMNS = {
  category: { headers: ['主营类目', '类目', 'Category'], also: CATEGORY_HEADERS },
  trial3: salesColumn('trial', 3),
  trial6: salesColumn('trial', 6),
  trial9: salesColumn('trial', 9),
  trial12: salesColumn('trial', 12),
  formal12: salesColumn('formal', 12),
  score: {
    headers: ['服务分目标', '基础服务考核分目标', 'Service score target'],
    also: ['体验分目标', '综合体验分目标', '真实体验分目标', '服务分标准', '服務分目標', '體驗分目標'],
  },
  failedMonthLimit: {
    headers: ['不符合月数上限', '累计不符合月数', 'Failed month limit'],
    also: ['不达标月数上限', '不符合月數上限', '累計不符合月數', '不達標月數上限'],
  },
  warningLine: { headers: ['服务分预警线', 'Warning line'], optional: true },
  standard: { headers: ['适用标准', 'Standard'], optional: true },
  source: { headers: ['来源', '目标来源', 'Source'], optional: true },
  copiedOn: { headers: ['抄录日期', 'Copied on'], optional: true },
} as const satisfies Record<string, Column>;

type SalesKey = `${'trial' | 'formal'}${number}`;
type Key = Exclude<keyof typeof TARGET_COLUMNS, SalesKey> | SalesKey;

/** The user's Table 1: a row per main category, or per category and standard. */
export interface TargetsTable {
  /** Each category once, as the user wrote it. */
  readonly categories: readonly string[];
  /** Whether any row is of the category. @param category may be "" where the table has one category */
  readonly hasCategory: (category: string) => boolean;
  /**
   * The category's targets under the standard: the row that names the standard, by its id or its name, else the one that
   * names none.
   * @param category may be "" where the table has one category
   * @param standards those that a row may name
   * @returns undefined where the table has no such row
   * @throws Problem where two rows claim to be it, and where a row of the category names a standard that nobody knows;
   *   the targets themselves throw where their cell can't be read
   */
  readonly targetsOf: (category: string, standard: Standard, standards: Standards) => Targets | undefined;
  /** The rows that name a standard that nobody knows, in their order. */
  readonly problemsUnder: (standards: Standards) => readonly Problem[];
}

/**
 * @param unit what the amounts count where their headers do not say it
 * @throws Problem where the range is no targets table
 */
export function readTargetsTable(range: unknown, dates: SheetDates, unit?: MoneyUnit): TargetsTable {
  const table = readTable<Key>('targets', range, { ...moreSalesColumns(range), ...TARGET_COLUMNS }, unit);
  const rows = table.rows.map((row) => {
    const cells: Cells = { row, read: (key, read) => inCell(table, row, key, read) };
    const category = cells.read('category', readText);
    const named = cells.read('standard', readText);
    return { cells, category, categoryKey: nameKey(category), named };
  });

  const ofCategory = (category: string) =>
    category === ''
      ? onlyCategory(rows)
      : rows.filter(({ categoryKey }) => categoryKey === nameKey(category));

  const find = (category: string, standard: Standard, standards: Standards): Targets | undefined => {
    const wanted = ofCategory(category).map((row) => ({ ...row, id: idNamed(row, standards) }));
    const fitting = [nameKey(standard.id), '']
      .map((wantedId) => wanted.filter(({ id }) => id === wantedId))
      .find((found) => found.length > 0);
    const [first, second] = fitting ?? [];
    if (first && second) {
      throw new Problem(
        problems.sameTargetsTwice(first.category, first.cells.row.number, second.cells.row.number),
        { table: 'targets', row: second.cells.row.number },
      );
    }
    return first && targetsOfRow(first.cells, standard, first.id !== '', dates);
  };

  // Every month of every store asks for the same few.
  const underStandard = remembered((standards: Standards) =>
    remembered((standard: Standard) =>
      remembered((category: string) => ({ targets: find(category, standard, standards) })),
    ),
  );
  return {
    categories: rows
      .filter(({ categoryKey }) => categoryKey !== '')
      .filter(
        ({ categoryKey }, index, all) => all.findIndex((row) => row.categoryKey === categoryKey) === index,
      )
      .map(({ category }) => category),
    hasCategory: (category) => ofCategory(category).length > 0,
    targetsOf: (category, standard, standards) => underStandard(standards)(standard)(category).targets,
    problemsUnder: (standards) => {
      const found: Problem[] = [];
      for (const row of rows) attempt(found, () => idNamed(row, standards));
      return found;
    },
  };
}

interface NamingRow {
  readonly cells: Cells;
  /** What stands in the column of standards. */
  readonly named: string;
}

/**
 * The key of the id of the standard that the row names; "" where it names none.
 * @throws Problem where nobody knows the standard: the row is for the category all the same, and must not be passed over
 */
const idNamed = ({ cells, named }: NamingRow, standards: Standards): string =>
  named === '' ? '' : nameKey(cells.read('standard', () => requireStandard(named, standards)).id);

const requireStandard = (named: string, standards: Standards): Standard | UnusableStandard =>
  findStandard(named, standards) ?? refuse(named, notOneOf(standards.map(({ id }) => id)));

/** Its rows may be for several standards. */
const onlyCategory = <T extends { readonly categoryKey: string }>(rows: readonly T[]): readonly T[] =>
  rows.every(({ categoryKey }) => categoryKey === rows[0]?.categoryKey) ? rows : [];

/** The same single sales target for every node: what a function takes in the place of a table. */
export const soleSalesTarget = (target: Target): TargetsTable => ({
  categories: [],
  hasCategory: () => true,
  targetsOf: () => ({ ...NO_TARGETS, salesAt: () => target }),
  problemsUnder: () => [],
});

const readSalesTarget = (cell: unknown): Target => readTarget(cell, 'yuan');

interface Cells {
  readonly row: TableRow<Key>;
  readonly read: <T>(key: Key, read: (cell: unknown) => T) => T;
}

/** Cells are read when they are asked for, so that a bad one stops only the answers that rest on it. */
function targetsOfRow(
  { read }: Cells,
  { score }: Standard,
  namesStandard: boolean,
  dates: SheetDates,
): Targets {
  // What the standard's own text states, for all categories, is overruled only by a row that is about that standard.
  const stated = namesStandard ? undefined : score.stated;
  const readScoreTarget = (cell: unknown) => refuseOutsideScale(cell, readTarget(cell, 'points'), score);
  // Every month of every store of the category asks again.
  const known = new Map<Key, Target>();
  const readOnce = (key: Key, readIt: (cell: unknown) => Target): Target => {
    const target = known.get(key) ?? read(key, readIt);
    known.set(key, target);
    return target;
  };
  return {
    salesAt: (phase, nodeMonth) =>
      phase === 'exempt' ? MISSING : readOnce(`${phase}${nodeMonth}`, readSalesTarget),
    get score() {
      return stated ? figure(stated.target) : readOnce('score', readScoreTarget);
    },
    get failedMonthLimit() {
      return stated ? figure(stated.failedMonthLimit) : readOnce('failedMonthLimit', readMonthLimit);
    },
    get warningLine() {
      const line = readOnce('warningLine', readScoreTarget);
      return line.kind === 'figure' ? line.value : undefined;
    },
    get copied() {
      return readCopied(read, dates);
    },
    namesStandard,
    areStated: stated !== undefined,
  };
}

function readCopied(read: Cells['read'], dates: SheetDates): CopiedFrom | undefined {
  const source = read('source', shownText);
  const day = read('copiedOn', (cell) => shownDay(cell, dates));
  return source === '' && day === '' ? undefined : { source, day };
}

/** No verdict rests on where a target is from: what can't be read is shown as it stands, or not at all. */
const shownDay = (cell: unknown, dates: SheetDates): string => {
  const day = orElse(undefined, () => readDate(cell, dates));
  return day === undefined ? shownText(cell) : isoDate(day);
};

const shownText = (cell: unknown): string => orElse('', () => readText(cell));

function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellProblem) return otherwise;
    throw error;
  }
}

/**
 * Columns for nodes in other months than those of the shipped versions: for each number that a header holds, one that the
 * header may bear in a trial and one in a formal cycle.
 */
function moreSalesColumns(range: unknown): Partial<Record<SalesKey, Column>> {
  const rows = gridOf(range).slice(0, HEADERS_WITHIN);
  const texts = rows.flat().filter(mayNameMonths).map(foldText);
  const named = texts.filter((text) => /[月m]/.test(text));
  const months = new Set(named.flatMap((text) => text.match(/\d+/) ?? []).map(Number));
  const columns: Partial<Record<SalesKey, Column>> = {};
  for (const phase of ['trial', 'formal'] as const) {
    for (const month of months) {
      const key: SalesKey = `${phase}${month}`;
      if (!(key in TARGET_COLUMNS)) columns[key] = { ...salesColumn(phase, month), optional: true };
    }
  }
  return columns;
}

/** Whether a cell may name a number of months: folding all cells of a table costs more than reading it. */
const mayNameMonths = (cell: unknown): cell is string =>
  typeof cell === 'string' && /[^\w\u4e00-\u9fff]|[月m]/i.test(cell);

const inCell = <T>(table: Table<Key>, row: TableRow<Key>, key: Key, read: (cell: unknown) => T): T =>
  inPlace(
    () => placeInTable('targets', row.number, table.headerOf(key) ?? ''),
    () => read(row.cell(key)),
  );
