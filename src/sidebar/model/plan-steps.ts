import { PLAIN_TEXT } from '../../cells/number-formats';
import type { Language } from '../../messages/language';
import { planTexts } from '../../messages/plan/sheet';
import { type ColumnPlaces, PLAN_COLUMNS, type PlanKey } from '../../plan/sheet/plan-columns';
import { editsOf, type NewRows } from '../../plan/sheet/plan-edits';
import type { PlanSheet } from '../../plan/sheet/sheet-rows';
import { statusWord, TASK_STATUSES } from '../../plan/sheet/task-status';
import type { GridCell } from '../../report/grid/grid-sheet';
import { plainColour } from '../../report/grid/palette';
import type { WrittenCell } from '../contract/cells';
import type { Places } from '../contract/expectations';
import type { AddTasks, NoteCells, PlacePlan } from '../contract/plan-steps';
import { headerDigest, rowDigests } from '../contract/table-state';
import type { Step } from '../contract/write';
import type { CurrentPlan } from './current-plan';
import { formatOf, gridRows, written } from './grid-steps';
import type { ReadTable } from './read-tables';

/** So many rows can stand still and leave room for others. */
const MOST_FROZEN = 12;

/** The header stands still, unless the progress of many stores above it would leave no room for the tasks. */
const frozenRows = (headerRow: number): number => (headerRow <= MOST_FROZEN ? headerRow : 0);

/** The first words of the notes that a plan writes, whatever its language. */
const OUR_NOTES = Object.values(planTexts.wholeReason);

const choicesIn = (language: Language): string[] =>
  TASK_STATUSES.map((status) => statusWord(status, language));

/** The step that puts a plan on a sheet of its own. */
export function placeStep(
  { rows, headerRow, places }: PlanSheet,
  language: Language,
  sheets: Pick<PlacePlan, 'plans' | 'blank' | 'givenUp'>,
): PlacePlan {
  const cells = rows.map((row) => row.cells.map(plainly));
  const columnOf = (key: PlanKey) => (places.get(key) ?? 0) + 1;
  return {
    kind: 'place plan',
    name: planTexts.sheet[language],
    language,
    ...sheets,
    ours: OUR_NOTES,
    rows: gridRows(1, cells),
    headerRow,
    frozenRows: frozenRows(headerRow),
    widths: PLAN_COLUMNS.map(({ width }) => width),
    hidden: columnOf('key'),
    statuses: { column: columnOf('status'), choices: choicesIn(language) },
  };
}

/** A cell of no colour of its own keeps the lines around it; one that is left to the team is theirs to format. */
const plainly = (cell: GridCell): GridCell => ({
  ...cell,
  value: cell.value ?? { kept: { value: '', formula: '' } },
  colour: cell.colour === plainColour ? '' : cell.colour,
});

export interface RefreshSteps {
  readonly steps: readonly Step[];
  readonly places: Places[];
  /** The number of the step that adds tasks; undefined where none are added. */
  readonly tasksStep: number | undefined;
}

/** By what the rows of tasks are known that a refresh writes into: their status decides what the progress says. */
const WATCHED_WHERE_WRITTEN: readonly PlanKey[] = ['key', 'task', 'store', 'status', 'why', 'needed'];
/** By what those are known that others come after. */
const WATCHED_BEFORE_OTHERS: readonly PlanKey[] = ['key', 'task', 'store'];

/**
 * The steps of a refresh where the plan stands: its own cells are written anew, new tasks come under the last row and from
 * there to their stores, new lines of the progress above the header. Rows are meant by what they hold, so that nothing is
 * written beside a task of another store.
 */
export function refreshSteps(
  plan: PlanSheet,
  { table, found, own }: CurrentPlan,
  language: Language,
): RefreshSteps {
  const { writes, tasks } = editsOf(plan);
  const headerRow = plan.rows[plan.headerRow - 1]?.from ?? 1;
  const at = (watched: readonly PlanKey[], rows: readonly number[]): Places =>
    placesIn(table, own.sheet, headerRow, columnsOf(watched, plan.places), rows);

  const places: Places[] = [];
  const steps: Step[] = [];
  if (writes.length > 0) {
    const rows = numbered(tasksAndWritten(plan, writes, headerRow));
    places.push(at(WATCHED_WHERE_WRITTEN, rows.all));
    steps.push({
      kind: 'set cells',
      at: places.length - 1,
      cells: writes.flatMap(({ row, column, cells }) =>
        cells.map((cell, down) => ({
          row: rows.of(row + down),
          column: column - 1,
          value: textOf(cell),
        })),
      ),
    });
  }
  const tasksStep = tasks.length > 0 ? steps.length : undefined;
  if (tasks.length > 0) {
    const like = plan.like === undefined ? [] : [plan.like];
    const rows = numbered([table.rows, ...tasks.map(({ after }) => after), ...like]);
    places.push(at(WATCHED_BEFORE_OTHERS, rows.all));
    steps.push(
      addStep(plan, tasks, { at: places.length - 1, of: rows.of, last: table.rows }, found, language),
    );
  }
  const noted = notesStep(plan, places.length);
  if (noted) {
    // The reasons and marks may be written by this very request.
    places.push(at(WATCHED_BEFORE_OTHERS, noted.rows));
    steps.push(noted.step);
  }
  return { steps, places, tasksStep };
}

/**
 * The plan's own cells hold sentences. They go without a guard, which a cell of plain text might keep: it is taken off by calls of
 * its own, and Google may end the run before them. A text of the team's that is written again has one, unless its cell is
 * known to be of plain text.
 */
function textOf({ value }: GridCell): WrittenCell {
  if (typeof value !== 'object' || !('kept' in value)) return { words: String(value ?? '') };
  const kept = String(value.kept.value ?? '');
  return value.kept.format === PLAIN_TEXT ? { words: kept } : kept;
}

/** The rows of the plan's tasks, and those that are written: where one of them is no longer as it was read, the rest is outdated too. */
function tasksAndWritten(
  { rows, places }: PlanSheet,
  writes: ReturnType<typeof editsOf>['writes'],
  headerRow: number,
): number[] {
  const key = places.get('key') ?? 0;
  const withKey = rows.flatMap(({ from, cells }) => {
    const value = cells[key]?.value;
    const isFilled = typeof value === 'object' && 'kept' in value && value.kept.value !== '';
    return from !== undefined && from !== headerRow && isFilled ? [from] : [];
  });
  return [...withKey, ...writes.flatMap(({ row, cells }) => cells.map((_, down) => row + down))];
}

interface Numbered<Item> {
  /** Each of them once. */
  readonly all: Item[];
  /** Which of them one is, counted from 0. */
  readonly of: (item: Item) => number;
}

function numbered<Item>(items: readonly Item[]): Numbered<Item> {
  const all = [...new Set(items)];
  const numbers = new Map(all.map((item, number) => [item, number]));
  return { all, of: (item) => numbers.get(item) ?? 0 };
}

const columnsOf = (keys: readonly PlanKey[], places: ColumnPlaces): number[] =>
  keys.flatMap((key) => places.get(key) ?? []);

/** Rows of a sheet by what stands in these columns of theirs. @param watched columns, counted from 0 */
function placesIn(
  { cells, columns, rows }: ReadTable,
  sheet: number,
  headerRow: number,
  watched: readonly number[],
  wanted: readonly number[],
): Places {
  const of = (part: 'values' | 'formulas') => watched.map((column) => cells[part]?.[column] ?? []);
  const digests = rowDigests([...of('values'), ...of('formulas')], rows);
  return {
    sheet,
    headerRow,
    columns: Array.from({ length: columns }, (_, column) => ({
      hint: column + 1,
      header: headerDigest(cells.values?.[column]?.[headerRow - 1] ?? ''),
    })),
    parts: ['values', 'formulas'],
    watched: [...watched],
    rows: wanted.map((row) => ({ hint: row, digest: digests[row - 1] ?? '' })),
  };
}

interface AtFoot {
  readonly at: number;
  readonly of: Numbered<number>['of'];
  /** The last row that is filled. */
  readonly last: number;
}

function addStep(
  { like, places }: PlanSheet,
  tasks: readonly NewRows[],
  { at, of, last }: AtFoot,
  { formats = [] }: CurrentPlan['found'],
  language: Language,
): AddTasks {
  const rows = tasks.flatMap(({ cells }) => cells);
  const likeFormats = like === undefined ? [] : (formats[like - 1] ?? []);
  const each = <T>(of: (cell: GridCell, column: number) => T): T[][] => rows.map((row) => row.map(of));
  return {
    kind: 'add tasks',
    at,
    after: of(last),
    columns: (rows[0] ?? []).map((_, column) => column),
    cells: each(({ value }) => written(value)),
    // A cell that is left to the team has the format that theirs have.
    formats: each((cell, column) =>
      cell.value === undefined ? (likeFormats[column] ?? 'General') : formatOf(cell),
    ),
    aligns: each(({ align }) => align),
    notes: each(({ note = '' }) => note),
    like: like === undefined ? null : of(like),
    unwrapped: places.get('key') ?? null,
    statuses: { column: places.get('status') ?? 0, choices: choicesIn(language) },
    blocks: tasks.map(({ after, cells }) => ({ after: of(after), rows: cells.length })),
  };
}

/** The whole reasons go along as notes: no one can tell from the sheet's cells whether those that are there still hold. */
function notesStep(
  { reasons, places }: PlanSheet,
  at: number,
): { readonly step: NoteCells; readonly rows: readonly number[] } | undefined {
  const why = places.get('why');
  if (why === undefined || reasons.length === 0) return undefined;
  const texts = numbered(reasons.map(({ note }) => note));
  return {
    rows: reasons.map(({ from }) => from),
    step: {
      kind: 'note cells',
      at,
      column: why,
      ours: OUR_NOTES,
      texts: texts.all,
      cells: reasons.map(({ note }, row) => ({ row, text: texts.of(note) })),
    },
  };
}
