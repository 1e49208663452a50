import type { Column } from '../../src/cells/column';
import { saysNoScore } from '../../src/cells/no-score';
import { CellProblem } from '../../src/cells/problem';
import { saysNotApplicable } from '../../src/cells/read-target';
import { nameKey } from '../../src/cells/read-text';
import { reportTable } from '../../src/report/report-table';
import { MONTHLY_COLUMNS } from '../../src/tables/monthly-columns';
import { TARGET_COLUMNS } from '../../src/tables/targets-table';
import { ROW, TARGET } from '../../src/warehouse/columns';
import { SHANGHAI } from './call-function';
import { cellsOf } from './golden-arguments';
import type { GoldenRow } from './golden-rows';
import type { CallWarehouse, Sql } from './warehouse';

/**
 * Says that SQL's types have no place for something: text in a column of figures, a range, a table of the user's own
 * standards.
 */
class NotInSql extends Error {}

const READ: { readonly [type: string]: (cell: unknown) => Sql } = {
  // A Date turns a day that the calendar lacks into another one, so that such a text does not fit.
  DATE: (cell) =>
    textIf((text) => /^[\d-]{10}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text, cell),
  NUMERIC: (cell) => (typeof cell === 'number' ? cell : textIf(() => false, cell)),
  STRING: (cell) => textIf(() => true, cell),
};

function textIf(fits: (text: string) => boolean, cell: unknown): Sql {
  if (cell === '' || cell === undefined) return null;
  if (typeof cell === 'string' && fits(cell)) return cell;
  throw new NotInSql();
}

const readAs = (type: string, cell: unknown): Sql => READ[type]?.(cell);
const date = (cell: unknown): Sql => readAs('DATE', cell);
const text = (cell: unknown): Sql => readAs('STRING', cell);
const firstOfMonth = (cell: unknown): unknown => (/^\d{4}-\d\d$/.test(String(cell)) ? `${cell}-01` : cell);

/** Asks a golden row in SQL. @returns undefined where SQL's types can't hold the situation */
export const askRowInSql = ({ function: name, arguments: args }: GoldenRow, call: CallWarehouse) =>
  askInSql(
    name,
    (JSON.parse(args) as unknown[]).map((argument) => cellsOf(argument, SHANGHAI)),
    call,
  );

/** Asks in SQL what a sheet asks with these cells. @returns undefined where SQL's types can't hold them */
export function askInSql(name: string, cells: readonly unknown[], call: CallWarehouse) {
  try {
    const named = ARGUMENTS[name]?.(cells);
    return named && (() => asShown(name, call(name.toLowerCase(), named), named.lang));
  } catch (error) {
    // SQL has no cells that hold an error.
    if (error instanceof NotInSql || error instanceof CellProblem) return undefined;
    throw error;
  }
}

type Named = { readonly [name: string]: Sql };

const storeDay = ([onboard, day]: readonly unknown[]): Named => {
  const [, cycleStart] = /^cycle:(.*)$/.exec(String(onboard)) ?? [];
  const origin =
    cycleStart === undefined ? { onboard: date(onboard) } : { cycle_start: date(cycleStart || []) };
  return { ...origin, on_day: date(day) };
};
const asked = (cells: readonly unknown[]): Named => ({
  ...storeDay(cells),
  lang: text(cells[2]),
  standard: text(cells[3]),
});
const judged = (cells: readonly unknown[]): Named => {
  const [months = [], ...figures] = [2, 3, 4, 7].map((index) => [cells[index] ?? []].flat(2));
  if (figures.some(({ length }) => length > 0 && length !== months.length)) throw new NotInSql();
  const rows = months.map((month, row) => [month, ...figures.map((column) => column[row] ?? '')]);
  const { month, sales, score, listings } = MONTHLY_COLUMNS;
  return {
    ...storeDay(cells),
    months: structsOf({ month, sales, score, listings }, ROW, [
      ['月份', '销售额', '服务分', '商品数'],
      ...rows,
    ]),
    targets: structsOf(TARGET_COLUMNS, TARGET, cells[5]),
    category: text(cells[6]),
    lang: text(cells[8]),
    standard: text(cells[9]),
  };
};

const ARGUMENTS: { readonly [name: string]: (cells: readonly unknown[]) => Named } = {
  TMALL_PHASE: asked,
  TMALL_STANDARD: asked,
  TMALL_CYCLE: asked,
  // NULL stands for a date that is left out, not for a blank one.
  TMALL_NODES: ([onboard, day = undefined, standard]) => ({
    ...storeDay([onboard, day === '' ? [] : day]),
    standard: text(standard),
  }),
  TMALL_STATUS: judged,
  TMALL_EXPLAIN: judged,
  TMALL_REPORT: ([rows, targets, day, lang, standard]) => ({
    monthly: structsOf(MONTHLY_COLUMNS, ROW, rows),
    targets: structsOf(TARGET_COLUMNS, TARGET, targets),
    on_day: date(day),
    lang: text(lang),
    standard: text(standard),
  }),
};

/** Turns a table of cells into structs of the typed columns. */
function structsOf(columns: { readonly [key: string]: Column }, typed: string, table: unknown): Named[] {
  if (!Array.isArray(table)) throw new NotInSql();
  const [headers = [], ...rows] = table as unknown[][];
  const types = new Map(typed.split(', ').map((one) => one.split(' ') as [string, string]));
  const found = Object.entries(columns).flatMap(([key, column]) => {
    const names = column.headers.map(nameKey);
    const index = headers.findIndex((header) => names.includes(nameKey(String(header))));
    if (index < 0 && !column.optional) throw new NotInSql();
    const field = key.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
    const type = types.get(field);
    return type && index >= 0 ? [{ field, type, index }] : [];
  });
  const fieldOf = types.has('no_score') ? monthField : targetField;
  return rows.map((row) => {
    const struct: { [field: string]: Sql } = { not_applicable: [] };
    for (const { field, type, index } of found)
      Object.assign(struct, fieldOf(struct, field, type, row[index]));
    return struct;
  });
}

const monthField = (_: Named, field: string, type: string, cell: unknown): Named => {
  if (type === 'NUMERIC' && saysNoScore(cell)) return { no_score: field === 'score' };
  return { [field]: readAs(type, field === 'month' ? firstOfMonth(cell) : cell) };
};

const targetField = ({ not_applicable }: Named, field: string, type: string, cell: unknown): Named =>
  type === 'NUMERIC' && saysNotApplicable(cell)
    ? { not_applicable: [not_applicable, field].flat() as Sql }
    : { [field]: readAs(type, cell) };

/** The answer as a sheet shows it. */
function asShown(name: string, answer: Sql, lang: Sql): unknown {
  const cells = (struct: Sql) => Object.values(struct ?? {}).map((value) => value ?? '');
  if (name === 'TMALL_CYCLE') return answer === null ? '' : [cells(answer)];
  if (!Array.isArray(answer)) return answer ?? '';
  const header = name === 'TMALL_REPORT' ? reportTable([], lang === 'en' ? 'en' : 'zh') : [];
  return answer.length === 0 ? '' : [...header, ...answer.map(cells)];
}
