import { readMonthLimit, readTarget } from '../cells/read-target';
import { nameKey, readText } from '../cells/read-text';
import { readTable, type Table, type TableRow } from '../cells/table';
import { shorten } from '../messages/format';
import { inPlace, type Place, Problem } from '../messages/problem';
import { problems } from '../messages/problems';
import { MISSING, NO_TARGETS, type Target, type Targets } from '../rules/target';
import type { Standard } from '../standards/standard';
import { refuseOutsideScale } from './score-scale';

export const TARGET_COLUMNS = {
  category: { headers: ['主营类目', '类目', 'Category'] },
  trial3: { headers: ['试考3个月', 'Trial month 3'] },
  trial6: { headers: ['试考6个月', 'Trial month 6'] },
  trial9: { headers: ['试考9个月', 'Trial month 9'] },
  trial12: { headers: ['试考12个月', 'Trial month 12'] },
  formal12: { headers: ['正式12个月', 'Formal month 12'] },
  score: { headers: ['服务分目标', '基础服务考核分目标', 'Service score target'] },
  failedMonthLimit: { headers: ['不符合月数上限', '累计不符合月数', 'Failed month limit'] },
  warningLine: { headers: ['服务分预警线', 'Warning line'], optional: true },
  standard: { headers: ['适用标准', 'Standard'], optional: true },
} as const;
type Key = keyof typeof TARGET_COLUMNS;
type Row = TableRow<Key>;

/** The user's Table 1: a row per main category, or per category and standard. */
export interface TargetsTable {
  /** Each category once, as the user wrote it. */
  readonly categories: readonly string[];
  /**
   * The category's targets under the standard: the row with the standard's id, else the one without an id.
   * @param category may be "" where the table has one row
   * @returns undefined where the table has no such row
   * @throws Problem where two rows claim to be it; the targets themselves throw where their cell can't be read
   */
  readonly targetsOf: (category: string, standard: Standard) => Targets | undefined;
}

/** @throws Problem where the range is no targets table */
export function readTargetsTable(range: unknown): TargetsTable {
  const table = readTable('targets', range, TARGET_COLUMNS);
  const rows = table.rows.map((row) => {
    const category = inCell(table, row, 'category', readText);
    const standard = inCell(table, row, 'standard', readText);
    return { row, category, categoryKey: nameKey(category), standardKey: nameKey(standard) };
  });
  return {
    categories: rows
      .filter(({ categoryKey }) => categoryKey !== '')
      .filter(
        ({ categoryKey }, index, all) => all.findIndex((row) => row.categoryKey === categoryKey) === index,
      )
      .map(({ category }) => category),
    targetsOf: (category, standard) => {
      const wantedKey = nameKey(category);
      const wanted =
        category === '' ? onlyRow(rows) : rows.filter(({ categoryKey }) => categoryKey === wantedKey);
      const fitting = [nameKey(standard.id), '']
        .map((id) => wanted.filter(({ standardKey }) => standardKey === id))
        .find((found) => found.length > 0);
      const [first, second] = fitting ?? [];
      if (first && second) {
        throw new Problem(problems.sameTargetsTwice(first.category, first.row.number, second.row.number), {
          table: 'targets',
          row: second.row.number,
        });
      }
      return first && targetsOfRow(table, first.row, standard);
    },
  };
}

const onlyRow = <T>(rows: readonly T[]): readonly T[] => (rows.length === 1 ? rows : []);

/** The same single sales target for every node: what a function takes in the place of a table. */
export const soleSalesTarget = (target: Target): TargetsTable => ({
  categories: [],
  targetsOf: () => ({ ...NO_TARGETS, salesAt: () => target }),
});

/** Cells are read when they are asked for, so that a bad one stops only the answers that rest on it. */
function targetsOfRow(table: Table<Key>, row: Row, { score: scale }: Standard): Targets {
  const readScoreTarget = (cell: unknown) => refuseOutsideScale(cell, readTarget(cell), scale);
  return {
    salesAt: (phase, nodeMonth) => {
      const key = `${phase === 'formal' ? 'formal' : 'trial'}${nodeMonth}`;
      return isSalesKey(key) ? inCell(table, row, key, readTarget) : MISSING;
    },
    get score() {
      return inCell(table, row, 'score', readScoreTarget);
    },
    get failedMonthLimit() {
      return inCell(table, row, 'failedMonthLimit', readMonthLimit);
    },
    get warningLine() {
      const line = inCell(table, row, 'warningLine', readScoreTarget);
      return line.kind === 'figure' ? line.value : undefined;
    },
  };
}

const isSalesKey = (key: string): key is Key => key in TARGET_COLUMNS;

function inCell<T>(table: Table<Key>, row: Row, key: Key, read: (cell: unknown) => T): T {
  const header = table.headerOf(key) ?? TARGET_COLUMNS[key].headers[0];
  const placeOf = (): Place => ({
    zh: `考核目标表第 ${row.number} 行“${shorten(header)}”`,
    en: `targets row ${row.number}, column "${shorten(header)}"`,
    spot: { table: 'targets', row: row.number, header },
  });
  return inPlace(placeOf, () => read(row.cell(key)));
}
