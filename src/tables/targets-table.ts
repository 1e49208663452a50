import { isoDate } from '../calendar/civil-date';
import { remembered } from '../calendar/remembered';
import type { Column } from '../cells/column';
import { HEADERS_WITHIN, textsOf } from '../cells/find-headers';
import { gridOf } from '../cells/grid';
import { CellProblem, inPlace, Problem } from '../cells/problem';
import { readDate } from '../cells/read-date';
import { readMonthLimit, readTarget } from '../cells/read-target';
import { foldText, nameKey, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { readTable, type Table, type TableRow } from '../cells/table';
import { placeInTable } from '../cells/table-place';
import { problems } from '../messages/problems';
import { type CopiedFrom, figure, MISSING, NO_TARGETS, type Target, type Targets } from '../rules/target';
import type { Standard } from '../standards/standard';
import { CATEGORY_HEADERS } from './monthly-columns';
import { salesColumn } from './sales-column';
import { refuseOutsideScale } from './score-scale';

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
  /**
   * The category's targets under the standard: the row with the standard's id, else the one without an id.
   * @param category may be "" where the table has one category
   * @returns undefined where the table has no such row
   * @throws Problem where two rows claim to be it; the targets themselves throw where their cell can't be read
   */
  readonly targetsOf: (category: string, standard: Standard) => Targets | undefined;
}

/** @throws Problem where the range is no targets table */
export function readTargetsTable(range: unknown, dates: SheetDates): TargetsTable {
  const table = readTable<Key>('targets', range, { ...moreSalesColumns(range), ...TARGET_COLUMNS });
  const rows = table.rows.map((row) => {
    const cells: Cells = { row, read: (key, read) => inCell(table, row, key, read) };
    const category = cells.read('category', readText);
    const standard = cells.read('standard', readText);
    return { cells, category, categoryKey: nameKey(category), standardKey: nameKey(standard) };
  });

  const find = (category: string, standard: Standard): Targets | undefined => {
    const wantedKey = nameKey(category);
    const wanted =
      category === '' ? onlyCategory(rows) : rows.filter(({ categoryKey }) => categoryKey === wantedKey);
    const fitting = [nameKey(standard.id), '']
      .map((id) => wanted.filter(({ standardKey }) => standardKey === id))
      .find((found) => found.length > 0);
    const [first, second] = fitting ?? [];
    if (first && second) {
      throw new Problem(
        problems.sameTargetsTwice(first.category, first.cells.row.number, second.cells.row.number),
        { table: 'targets', row: second.cells.row.number },
      );
    }
    return first && targetsOfRow(first.cells, standard, first.standardKey !== '', dates);
  };

  // Every month of every store asks for the same few.
  const underStandard = remembered((standard: Standard) =>
    remembered((category: string) => ({ targets: find(category, standard) })),
  );
  return {
    categories: rows
      .filter(({ categoryKey }) => categoryKey !== '')
      .filter(
        ({ categoryKey }, index, all) => all.findIndex((row) => row.categoryKey === categoryKey) === index,
      )
      .map(({ category }) => category),
    targetsOf: (category, standard) => underStandard(standard)(category).targets,
  };
}

/** Its rows may be for several standards. */
const onlyCategory = <T extends { readonly categoryKey: string }>(rows: readonly T[]): readonly T[] =>
  rows.every(({ categoryKey }) => categoryKey === rows[0]?.categoryKey) ? rows : [];

/** The same single sales target for every node: what a function takes in the place of a table. */
export const soleSalesTarget = (target: Target): TargetsTable => ({
  categories: [],
  targetsOf: () => ({ ...NO_TARGETS, salesAt: () => target }),
});

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
  const readScoreTarget = (cell: unknown) => refuseOutsideScale(cell, readTarget(cell, /分$/), score);
  return {
    salesAt: (phase, nodeMonth) =>
      phase === 'exempt' ? MISSING : read(`${phase}${nodeMonth}`, (cell) => readTarget(cell)),
    get score() {
      return stated ? figure(stated.target) : read('score', readScoreTarget);
    },
    get failedMonthLimit() {
      return stated ? figure(stated.failedMonthLimit) : read('failedMonthLimit', readMonthLimit);
    },
    get warningLine() {
      const line = read('warningLine', readScoreTarget);
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
  const texts = rows.flatMap((row) => textsOf(row).map(foldText)).filter((text) => /[月m]/.test(text));
  const months = new Set(texts.flatMap((text) => text.match(/\d+/) ?? []).map(Number));
  const phases = ['trial', 'formal'] as const;
  return Object.fromEntries(
    phases.flatMap((phase) =>
      [...months].map(
        (month) => [`${phase}${month}`, { ...salesColumn(phase, month), optional: true }] as const,
      ),
    ),
  );
}

const inCell = <T>(table: Table<Key>, row: TableRow<Key>, key: Key, read: (cell: unknown) => T): T =>
  inPlace(
    () => placeInTable('targets', row.number, table.headerOf(key) ?? ''),
    () => read(row.cell(key)),
  );
