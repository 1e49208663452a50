import {
  array,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  picklist,
  pipe,
} from 'valibot';
import { writtenCell } from './cells';
import { cellText, count, pixels, position, rowsOf, sheetId, shortText } from './fields';
import { gridRows } from './grid-steps';

const MOST_PLANS = 50;
const MOST_TASKS = 20_000;
const MOST_CHOICES = 50;

const choices = () => pipe(array(shortText()), minLength(1), maxLength(MOST_CHOICES));

/** Puts a plan on a sheet of its own, in which the team works from then on. */
export const placePlan = () =>
  object({
    kind: literal('place plan'),
    /** Where a sheet bears it already, a number is put behind it. */
    name: shortText(),
    /** The language it is made in: in that it is refreshed. */
    language: picklist(['zh', 'en']),
    /** All sheets that bear a plan's mark: where there is another, nothing is done. */
    plans: pipe(array(sheetId()), maxLength(MOST_PLANS)),
    /** One of them on which nothing stands: it is used again. */
    blank: nullable(sheetId()),
    /** The first words of the product's own notes: a blank sheet on which there are others is somebody's own. */
    ours: pipe(array(shortText()), minLength(1), maxLength(MOST_CHOICES)),
    /** One of them that has lost its header: it is the user's from now on. */
    givenUp: nullable(sheetId()),
    rows: gridRows(),
    headerRow: position(),
    frozenRows: count(),
    widths: pipe(array(pixels()), minLength(1)),
    /** The column of the keys, which nobody has to see. */
    hidden: position(),
    statuses: object({ column: position(), choices: choices() }),
  });

/**
 * Adds tasks to a plan, as new rows under the last one, and from there moves them to their stores: so a task is never there
 * in part, wherever the work breaks off. Rows and columns are the numbers of those that the expectation refers to.
 */
export const addTasks = () =>
  object({
    kind: literal('add tasks'),
    at: count(),
    /** The last row that is filled. */
    after: count(),
    /** All columns of the sheet, side by side. */
    columns: pipe(array(count()), minLength(1)),
    cells: pipe(rowsOf(writtenCell()), minLength(1), maxLength(MOST_TASKS)),
    formats: rowsOf(shortText()),
    aligns: rowsOf(picklist(['left', 'center', 'right'])),
    /** The notes of the cells; "" where a cell has none. */
    notes: rowsOf(cellText()),
    /** A row that holds a task of the plan's own, and hands on what may be typed; null where there is none. */
    like: nullable(count()),
    /** The column of the keys, which would make their rows high; null where it was taken away. */
    unwrapped: nullable(count()),
    statuses: object({ column: count(), choices: choices() }),
    /** The rows in their order, by the row of the sheet that each piece comes after. */
    blocks: pipe(array(object({ after: count(), rows: position() })), minLength(1)),
  });

/**
 * Puts notes beside cells of one column: only where there is none, or one that begins with the product's own words, since any
 * other note is somebody's own.
 */
export const noteCells = () =>
  object({
    kind: literal('note cells'),
    at: count(),
    column: count(),
    /** The first words of the product's own notes. */
    ours: pipe(array(shortText()), minLength(1), maxLength(MOST_CHOICES)),
    /** Each text once, since many cells share one. */
    texts: array(cellText()),
    cells: pipe(array(object({ row: count(), text: count() })), minLength(1), maxLength(MOST_TASKS)),
  });

export type PlacePlan = InferOutput<ReturnType<typeof placePlan>>;
export type AddTasks = InferOutput<ReturnType<typeof addTasks>>;
export type NoteCells = InferOutput<ReturnType<typeof noteCells>>;
