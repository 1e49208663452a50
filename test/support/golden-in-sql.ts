import type { Column } from '../../src/cells/column';
import { saysNoScore } from '../../src/cells/no-score';
import { CellProblem, Problem } from '../../src/cells/problem';
import { saysNotApplicable } from '../../src/cells/read-target';
import { readTable } from '../../src/cells/table';
import { catalogue } from '../../src/functions/catalogue';
import { reportTable } from '../../src/report/report-table';
import { MONTHLY_COLUMNS } from '../../src/tables/monthly-columns';
import { TARGET_COLUMNS } from '../../src/tables/targets-table';
import { fieldNamed, fieldsOf, ROW, TARGET } from '../../src/warehouse/columns';
import type { CallWarehouse, Struct } from './warehouse';

/**
 * Says that SQL's types have no place for something: text in a column of figures, a range, a table of the user's own
 * standards.
 */
class NotInSql extends Error {}

/** Asks in SQL what a sheet asks with these cells. @returns undefined where SQL's types can't hold them */
export function askInSql(name: string, cells: readonly unknown[], call: CallWarehouse) {
  const args = catalogue.find((one) => one.name === name)?.args ?? [];
  try {
    const given = inSql(name, Object.fromEntries(args.map((one, index) => [one.name, cells[index]])));
    return () => asShown(name, call(name.toLowerCase(), given), given.lang === 'en' ? 'en' : 'zh');
  } catch (error) {
    // SQL has no tables that lack a column, and no cells that hold an error.
    if ([NotInSql, Problem, CellProblem].some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
}

/** The arguments in SQL, of which each function takes its own. */
function inSql(name: string, given: Struct): Struct {
  const { onboard, date, category, lang, standards, rows, targets } = given;
  // NULL stands for a date that is left out, not for a blank one.
  if (name === 'TMALL_NODES' && date === '') throw new NotInSql();
  const [, cycleStart] = /^cycle:(.*)$/.exec(String(onboard)) ?? [];
  return {
    onboard: cycleStart === undefined ? readAs('DATE', onboard) : null,
    cycle_start: readAs('DATE', cycleStart === '' ? onboard : cycleStart),
    on_day: readAs('DATE', date),
    monthly: rows === undefined ? null : structsOf(MONTHLY_COLUMNS, ROW, rows),
    months: monthsOf(given),
    targets: targets === undefined ? null : structsOf(TARGET_COLUMNS, TARGET, targets),
    category: readAs('STRING', category),
    lang: readAs('STRING', lang),
    standard: readAs('STRING', standards),
  };
}

/** The figures that a sheet has in ranges side by side. */
function monthsOf({ months, sales, scores, listings }: Struct): Struct[] {
  const vectors = [months, sales, scores, listings].map((cells) => [cells ?? []].flat(2));
  const [first = [], ...figures] = vectors;
  if (figures.some(({ length }) => length > 0 && length !== first.length)) throw new NotInSql();
  const rows = first.map((_, row) => vectors.map((vector) => vector[row] ?? ''));
  const { month, sales: amount, score, listings: count } = MONTHLY_COLUMNS;
  const header = ['月份', '销售额', '服务分', '商品数'];
  return structsOf({ month, sales: amount, score, listings: count }, ROW, [header, ...rows]);
}

/** Turns a table of cells into structs of the typed columns. */
function structsOf(columns: { readonly [key: string]: Column }, typed: string, cells: unknown): Struct[] {
  const types = new Map(fieldsOf(typed));
  const table = readTable('rows', cells, columns);
  const found = Object.keys(columns).filter((key) => table.headerOf(key) !== undefined);
  return table.rows.map(({ cell }) => {
    const fieldOf = (key: string) => fieldIn(typed, fieldNamed(key), types.get(fieldNamed(key)), cell(key));
    const struct: Struct = Object.assign({}, ...found.map(fieldOf));
    return { ...struct, not_applicable: found.map(fieldNamed).filter((field) => !(field in struct)) };
  });
}

/** The field for a cell; none where SQL has none, or where the cell says that no figure applies. */
function fieldIn(typed: string, field: string, type: string | undefined, cell: unknown): Struct {
  if (type === 'NUMERIC' && typed === ROW && saysNoScore(cell)) return { no_score: field === 'score' };
  if (type === 'NUMERIC' && typed === TARGET && saysNotApplicable(cell)) return {};
  return type === undefined ? {} : { [field]: readAs(type, cell, field === 'month' ? '-01' : '') };
}

/** Reads a cell that SQL's type can hold. @param rest what makes a date of a month */
function readAs(type: string, cell: unknown, rest = ''): unknown {
  if (cell === '' || cell === undefined) return null;
  if (type === 'NUMERIC' ? typeof cell === 'number' : type === 'STRING' && typeof cell === 'string')
    return cell;
  const day = /^\d{4}-\d\d$/.test(String(cell)) ? `${cell}${rest}` : String(cell);
  // A Date turns a day that the calendar lacks into another one, so that such a text does not fit.
  const isDay =
    typeof cell === 'string' && /^[\d-]{10}$/.test(day) && new Date(day).toJSON()?.startsWith(day);
  if (type === 'DATE' && isDay) return day;
  throw new NotInSql();
}

/** The answer as a sheet shows it. */
function asShown(name: string, answer: unknown, lang: 'zh' | 'en'): unknown {
  const cells = (struct: unknown) => Object.values(struct ?? {}).map((value: unknown) => value ?? '');
  if (name === 'TMALL_CYCLE') return answer === null ? '' : [cells(answer)];
  if (!Array.isArray(answer)) return answer ?? '';
  const header = name === 'TMALL_REPORT' ? reportTable([], lang) : [];
  return answer.length === 0 ? '' : [...header, ...answer.map(cells)];
}
