/**
 * The custom functions as BigQuery calls them. SQL's values become the cells of a sheet and the answers SQL's values; all
 * between is what a sheet runs. NULL is a blank cell.
 */
import { calendarDay } from '../calendar/calendar-day';
import { addDays, isoDate, utcOf } from '../calendar/civil-date';
import { nameKey } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { TMALL_CYCLE } from '../functions/calendar/tmall-cycle';
import { TMALL_NODES } from '../functions/calendar/tmall-nodes';
import { TMALL_PHASE } from '../functions/calendar/tmall-phase';
import { TMALL_STANDARD } from '../functions/calendar/tmall-standard';
import { callCustomFunction } from '../functions/call-custom-function';
import type { LoadedFunction } from '../functions/custom-function';
import { TMALL_EXPLAIN } from '../functions/verdict/tmall-explain';
import { TMALL_REPORT } from '../functions/verdict/tmall-report';
import { TMALL_STATUS } from '../functions/verdict/tmall-status';
import { MONTHLY_COLUMNS } from '../tables/monthly-columns';
import { TARGET_COLUMNS } from '../tables/targets-table';
import { CYCLE, fieldNamed, MONTH, NODE, namesOf, REPORT, ROW, TARGET } from './columns';

type Struct = Readonly<Record<string, unknown>>;
type Structs = readonly (Struct | null)[] | null;
/** The arguments of a call in SQL, by their names there. */
type Given = Struct & { cycle_start?: Date | null; months?: Structs; monthly?: Structs; targets?: Structs };

const monthColumn = (field: string) => (given: Given) =>
  (given.months ?? []).map((row) => withScoreCell(row)[field] ?? null);

/** Each argument of a sheet's function: the one of SQL by which it comes ("" where it comes with another), and its cells. */
const ARGUMENTS: Readonly<Record<string, readonly [sql: string, cells: (given: Given) => unknown]>> = {
  onboard: [
    'onboard DATE',
    ({ onboard, cycle_start: start }) => (start ? `cycle:${isoDate(dates.dayOf(start))}` : onboard),
  ],
  date: ['on_day DATE', ({ on_day }) => on_day],
  rows: [
    `monthly ARRAY<STRUCT<${ROW}>>`,
    ({ monthly }) => tableOf(MONTHLY, (monthly ?? []).map(withScoreCell)),
  ],
  months: [`months ARRAY<STRUCT<${MONTH}>>`, monthColumn('month')],
  sales: ['', monthColumn('sales')],
  scores: ['', monthColumn('score')],
  listings: ['', monthColumn('listings')],
  targets: [`targets ARRAY<STRUCT<${TARGET}>>`, targetsTable],
  category: ['category STRING', ({ category }) => category],
  lang: ['lang STRING', ({ lang }) => lang],
  standards: ['standard STRING', ({ standard }) => standard],
};

/** A function as SQL knows it. @param headers the rows of headers, which are no answer there */
function inSql(called: LoadedFunction, returns: string, headers = 0) {
  const args = called.args.map(({ name }) => ARGUMENTS[name] ?? refuse(name));
  const takes = args.flatMap(([sql]) => sql || []);
  const fields = namesOf(returns.replace(/^.*STRUCT<|>+$/g, ''));
  const answer = (given: Given) => {
    const cells = args.map(([, cellsOf]) => cellsOf(given));
    const shown = callCustomFunction(called, cells, dates);
    if (returns === 'STRING') return sqlOf(shown);
    const structs = (Array.isArray(shown) ? shown.slice(headers) : []).map((row) =>
      Object.fromEntries(fields.map((field, index) => [field, sqlOf(row[index])])),
    );
    return returns.startsWith('ARRAY') ? structs : (structs[0] ?? null);
  };
  // A sheet has one cell for the onboard date or what takes its place.
  return { takes: takes[0] === 'onboard DATE' ? [...takes, 'cycle_start DATE'] : takes, returns, answer };
}

function refuse(argument: string): never {
  throw new Error(`SQL has nothing for the argument ${argument}`);
}

/** What install.sql makes, by name. */
export const functions = {
  tmall_phase: inSql(TMALL_PHASE, 'STRING'),
  tmall_standard: inSql(TMALL_STANDARD, 'STRING'),
  tmall_cycle: inSql(TMALL_CYCLE, `STRUCT<${CYCLE}>`),
  tmall_nodes: inSql(TMALL_NODES, `ARRAY<STRUCT<${NODE}>>`),
  tmall_status: inSql(TMALL_STATUS, 'STRING'),
  tmall_explain: inSql(TMALL_EXPLAIN, 'STRING'),
  tmall_report: inSql(TMALL_REPORT, `ARRAY<STRUCT<${REPORT}>>`, 1),
};

/** A NUMERIC with a fraction is text to BigQuery, in both directions, and has nine decimals. */
const sqlOf = (cell: unknown) => {
  if (cell === '' || cell === undefined) return null;
  return typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(9) : cell;
};

const EPOCH = calendarDay(19700101);
const dates: SheetDates = {
  // Documented is a Date, not in which zone it is midnight. The nearest midnight in UTC is of the same day in any.
  dayOf: (instant) => addDays(EPOCH, Math.round(Number(instant) / 86_400_000)),
  cellOf: (day) => new Date(utcOf(day)),
};

/** What people write into a score cell where the platform gave none. */
const withScoreCell = (row: Struct | null): Struct =>
  row?.no_score === true ? { ...row, score: row.score ?? '-' } : (row ?? {});

/**
 * The table in which the rows of other categories are blank, since BigQuery hands the whole of it over for every store and
 * reading it would take half of the time. A category that it lacks keeps it whole: the message names those that it has.
 */
function targetsTable({ targets, monthly, category }: Given) {
  const rows = targets ?? [];
  const keyOf = (named: unknown) => nameKey(String(named ?? ''));
  const wanted = new Set(monthly ? monthly.map((row) => keyOf(row?.category)) : [keyOf(category)]);
  const found = new Set(rows.map((row) => keyOf(row?.category)).filter((key) => wanted.has(key)));
  const isWhole = wanted.has('') || found.size < wanted.size;
  const isWanted = (row: Struct) => isWhole || found.has(keyOf(row.category));
  return tableOf(
    TARGETS,
    rows.map((row) => (row && isWanted(row) ? withUnneededTargets(row) : null)),
  );
}

/** What people write into a target's cell where it does not apply. */
function withUnneededTargets(row: Struct): Struct {
  const unneeded = ((row.not_applicable ?? []) as readonly string[]).filter((field) => row[field] === null);
  return { ...row, ...Object.fromEntries(unneeded.map((field) => [field, '-'])) };
}

type Columns = Readonly<Record<string, { readonly headers: readonly [string, ...string[]] }>>;

/** The headers that a sheet would bear, and the field under each. */
const layoutOf = (columns: Columns) => ({
  headers: Object.values(columns).map((column) => column.headers[0]),
  fields: Object.keys(columns).map(fieldNamed),
});
const MONTHLY = layoutOf(MONTHLY_COLUMNS);
const TARGETS = layoutOf(TARGET_COLUMNS);

const tableOf = ({ headers, fields }: ReturnType<typeof layoutOf>, rows: readonly (Struct | null)[]) => [
  headers,
  ...rows.map((row) => fields.map((field) => row?.[field] ?? null)),
];
