/**
 * The custom functions as BigQuery calls them: a function here for each in install.sql, with its arguments in the same
 * order. SQL's values become cells and the answers SQL's values; all between is what a sheet runs. NULL is a blank cell.
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
import { CYCLE, NODE, namesOf, REPORT } from './columns';

type Text = string | null;
type Day = Date | null;
type Struct = Readonly<Record<string, unknown>>;
type Structs = readonly (Struct | null)[] | null;

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = calendarDay(19700101);

const dates: SheetDates = {
  // Documented is a Date, not in which zone it is midnight. The nearest midnight in UTC is of the same day in any.
  dayOf: (instant) => addDays(EPOCH, Math.round(Number(instant) / MILLISECONDS_A_DAY)),
  cellOf: (day) => new Date(utcOf(day)),
};

export const phase = (onboard: Day, onDay: Day, lang: Text, standard: Text, cycleStart: Day) =>
  sqlOf(ask(TMALL_PHASE, originOf(onboard, cycleStart), onDay, lang, standard));

export const standard = (onboard: Day, onDay: Day, lang: Text, chosen: Text, cycleStart: Day) =>
  sqlOf(ask(TMALL_STANDARD, originOf(onboard, cycleStart), onDay, lang, chosen));

export const cycle = (onboard: Day, onDay: Day, lang: Text, standard: Text, cycleStart: Day) =>
  structsOf(CYCLE, ask(TMALL_CYCLE, originOf(onboard, cycleStart), onDay, lang, standard))[0] ?? null;

export const nodes = (onboard: Day, onDay: Day, standard: Text, cycleStart: Day) =>
  structsOf(NODE, ask(TMALL_NODES, originOf(onboard, cycleStart), onDay, standard));

const judgedBy =
  (called: LoadedFunction) =>
  (
    onboard: Day,
    onDay: Day,
    months: Structs,
    targets: Structs,
    category: Text,
    lang: Text,
    standard: Text,
    cycleStart: Day,
  ) => {
    const rows = (months ?? []).map(withScoreCell);
    const column = (field: string) => rows.map((row) => row[field] ?? null);
    const [monthCells, sales, scores, listings] = ['month', 'sales', 'score', 'listings'].map(column);
    const origin = originOf(onboard, cycleStart);
    const table = targetsTable(targets, [category]);
    return sqlOf(
      ask(called, origin, onDay, monthCells, sales, scores, table, category, listings, lang, standard),
    );
  };

export const status = judgedBy(TMALL_STATUS);
export const explain = judgedBy(TMALL_EXPLAIN);

/** A struct per store that the rows name; the rows of one store are enough, and so the work splits by store. */
export const report = (monthly: Structs, targets: Structs, onDay: Day, lang: Text, standard: Text) => {
  const rows = (monthly ?? []).map(withScoreCell);
  const table = targetsTable(
    targets,
    rows.map(({ category }) => category),
  );
  const cells = tableOf(MONTHLY, rows);
  const [, ...stores] = rowsOf(ask(TMALL_REPORT, cells, table, onDay, lang, standard));
  return structsOf(REPORT, stores);
};

const ask = (called: LoadedFunction, ...cells: readonly unknown[]) =>
  callCustomFunction(called, cells, dates);

const originOf = (onboard: Day, cycleStart: Day) =>
  cycleStart ? `cycle:${isoDate(dates.dayOf(cycleStart))}` : onboard;

/** What people write into a score cell where the platform gave none. */
const withScoreCell = (row: Struct | null): Struct =>
  row?.no_score === true ? { ...row, score: row.score ?? '-' } : (row ?? {});

/**
 * The table in which the rows of other categories are blank, since BigQuery hands the whole of it over for every store and
 * reading it would take half of the time. A category that it lacks keeps it whole: the message names those that it has.
 */
function targetsTable(targets: Structs, categories: readonly unknown[]) {
  const rows = targets ?? [];
  const keyOf = (category: unknown) => nameKey(String(category ?? ''));
  const wanted = new Set(categories.map(keyOf));
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
  return unneeded.length === 0
    ? row
    : { ...row, ...Object.fromEntries(unneeded.map((field) => [field, '-'])) };
}

type Columns = Readonly<Record<string, { readonly headers: readonly [string, ...string[]] }>>;

/** The headers that a sheet would bear, and the field under each: the column trial12 is the field trial_12. */
const layoutOf = (columns: Columns) => ({
  headers: Object.values(columns).map((column) => column.headers[0]),
  fields: Object.keys(columns).map((key) => key.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`)),
  blank: Object.keys(columns).map(() => null),
});
const MONTHLY = layoutOf(MONTHLY_COLUMNS);
const TARGETS = layoutOf(TARGET_COLUMNS);

const tableOf = (
  { headers, fields, blank }: ReturnType<typeof layoutOf>,
  rows: readonly (Struct | null)[],
) => [headers, ...rows.map((row) => (row ? fields.map((field) => row[field] ?? null) : blank))];

const rowsOf = (answer: unknown) => (Array.isArray(answer) ? (answer as unknown[][]) : []);

const structsOf = (columns: string, rows: unknown): Struct[] =>
  rowsOf(rows).map((row) =>
    Object.fromEntries(namesOf(columns).map((field, index) => [field, sqlOf(row[index])])),
  );

/** A NUMERIC with a fraction is text to BigQuery, in both directions, and has nine decimals. */
const sqlOf = (cell: unknown) => {
  if (cell === '' || cell === undefined) return null;
  return typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(9) : cell;
};
