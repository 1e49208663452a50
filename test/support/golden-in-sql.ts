import type { Column } from '../../src/cells/column';
import { saysNoScore } from '../../src/cells/no-score';
import { CellProblem, Problem } from '../../src/cells/problem';
import { saysNotApplicable } from '../../src/cells/read-target';
import { readTable } from '../../src/cells/table';
import { catalogue } from '../../src/functions/catalogue';
import { reportTable } from '../../src/report/report-table';
import { MONTHLY_COLUMNS } from '../../src/tables/monthly-columns';
import { TARGET_COLUMNS } from '../../src/tables/targets-table';
import { ROW, TARGET } from '../../src/warehouse/columns';
import { functions } from '../../src/warehouse/library';
import { SHANGHAI } from './call-function';
import { cellsOf } from './golden-arguments';
import type { GoldenRow } from './golden-rows';
import { type CallWarehouse, fieldsOf, type Sql } from './warehouse';

/**
 * Says that SQL's types have no place for something: text in a column of figures, a range, a table of the user's own
 * standards.
 */
class NotInSql extends Error {}

type Struct = { readonly [field: string]: Sql };

/** Whether SQL has the function. */
export const isInSql = (name: string): boolean => name.toLowerCase() in functions;

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
    const args = catalogue.find((one) => one.name === name)?.args ?? [];
    const named = structOf(name, new Map(args.map((argument, index) => [argument.name, cells[index]])));
    return () => asShown(name, call(name.toLowerCase(), named), named.lang);
  } catch (error) {
    // SQL has no tables that lack a column, and no cells that hold an error.
    if ([NotInSql, Problem, CellProblem].some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}

/** The arguments in SQL, of which each function takes its own. */
function structOf(name: string, cells: ReadonlyMap<string, unknown>): Struct {
  const read = (type: string, argument: string) => readAs(type, cells.get(argument));
  const tableOf = (argument: string, columns: Columns, typed: string) =>
    cells.has(argument) ? structsOf(columns, typed, cells.get(argument)) : null;
  // NULL stands for a date that is left out, not for a blank one.
  if (name === 'TMALL_NODES' && cells.get('date') === '') throw new NotInSql();
  const [, cycleStart] = /^cycle:(.*)$/.exec(String(cells.get('onboard'))) ?? [];
  return {
    ...(cycleStart === undefined
      ? { onboard: read('DATE', 'onboard') }
      : { cycle_start: readAs('DATE', cycleStart || []) }),
    on_day: read('DATE', 'date'),
    monthly: tableOf('rows', MONTHLY_COLUMNS, ROW),
    months: monthsOf(cells),
    targets: tableOf('targets', TARGET_COLUMNS, TARGET),
    category: read('STRING', 'category'),
    lang: read('STRING', 'lang'),
    standard: read('STRING', 'standards'),
  };
}

/** The figures that a sheet has in ranges side by side. */
function monthsOf(cells: ReadonlyMap<string, unknown>): Sql {
  const { month, sales, score, listings } = MONTHLY_COLUMNS;
  const [months = [], ...figures] = ['months', 'sales', 'scores', 'listings'].map((argument) =>
    [cells.get(argument) ?? []].flat(2),
  );
  if (figures.some(({ length }) => length > 0 && length !== months.length)) throw new NotInSql();
  const rows = months.map((one, row) => [one, ...figures.map((column) => column[row] ?? '')]);
  return structsOf({ month, sales, score, listings }, ROW, [['月份', '销售额', '服务分', '商品数'], ...rows]);
}

type Columns = { readonly [key: string]: Column };

/** Turns a table of cells into structs of the typed columns. */
function structsOf(columns: Columns, typed: string, cells: unknown): Struct[] {
  const types = new Map(fieldsOf(typed));
  const table = readTable('rows', cells, columns);
  const found = Object.keys(columns).filter((key) => table.headerOf(key) !== undefined);
  return table.rows.map(({ cell }) => {
    const fields = found.flatMap((key) => {
      const field = key.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
      const type = types.get(field);
      return type ? [fieldIn(typed, field, type, cell(key))] : [];
    });
    const unneeded = fields.flatMap(({ not_applicable }) => not_applicable ?? []);
    return Object.assign({}, ...fields, { not_applicable: unneeded });
  });
}

function fieldIn(typed: string, field: string, type: string, cell: unknown): Struct {
  if (type !== 'NUMERIC') return { [field]: readAs(type, cell, field === 'month' ? '-01' : '') };
  if (typed === ROW && saysNoScore(cell)) return { no_score: field === 'score' };
  if (typed === TARGET && saysNotApplicable(cell)) return { not_applicable: field };
  return { [field]: readAs(type, cell) };
}

/** Reads a cell that SQL's type can hold. @param rest what makes a date of a month */
function readAs(type: string, cell: unknown, rest = ''): Sql {
  if (cell === '' || cell === undefined) return null;
  if (type === 'NUMERIC' ? typeof cell === 'number' : type === 'STRING' && typeof cell === 'string')
    return cell as Sql;
  const day = /^\d{4}-\d\d$/.test(String(cell)) ? `${cell}${rest}` : cell;
  // A Date turns a day that the calendar lacks into another one, so that such a text does not fit.
  if (
    type === 'DATE' &&
    typeof day === 'string' &&
    /^[\d-]{10}$/.test(day) &&
    new Date(day).toJSON()?.startsWith(day)
  )
    return day;
  throw new NotInSql();
}

/** The answer as a sheet shows it. */
function asShown(name: string, answer: Sql, lang: Sql): unknown {
  const cells = (struct: Sql) => Object.values(struct ?? {}).map((value) => value ?? '');
  if (name === 'TMALL_CYCLE') return answer === null ? '' : [cells(answer)];
  if (!Array.isArray(answer)) return answer ?? '';
  const header = name === 'TMALL_REPORT' ? reportTable([], lang === 'en' ? 'en' : 'zh') : [];
  return answer.length === 0 ? '' : [...header, ...answer.map(cells)];
}
