import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  picklist,
  pipe,
  regex,
  string,
  tuple,
} from 'valibot';
import { writtenCell } from './cells';
import { cellText, count, digestText, pixels, position, rowsOf, sheetId, shortText, span } from './fields';
import { gridMark } from './marks';

const MOST_LOOKS = 5000;
const MOST_GRIDS = 50;

/** The look of a cell; most cells of a grid share a few looks. */
const look = () =>
  object({
    colour: shortText(),
    format: shortText(),
    align: picklist(['left', 'center', 'right']),
    /** The colour of the text. */
    ink: shortText(),
    isBold: boolean(),
    /** The size of the letters in points. */
    size: position(),
  });

/** Cells of a sheet as Sheets writes them: F4, or F4:F9. */
const a1 = () => pipe(string(), regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/));

/** The sides of cells that get a line. */
const line = () =>
  object({
    side: picklist(['right', 'top']),
    colour: shortText(),
    style: picklist(['thick', 'medium', 'dashed']),
    cells: pipe(array(a1()), minLength(1)),
  });

/** Rows of a grid: what stands in each cell, and the number of its look in the list. */
export const gridRows = () =>
  object({
    /** The row of the sheet where the first of these rows goes. */
    first: position(),
    cells: pipe(rowsOf(writtenCell()), minLength(1)),
    looks: pipe(array(look()), minLength(1), maxLength(MOST_LOOKS)),
    lookOf: rowsOf(count()),
    /** The notes, each with its row among these rows and its column, both counted from 0. */
    notes: array(tuple([count(), count(), cellText()])),
    /** The lines, one for each look of them. */
    lines: array(line()),
  });

/** What of a sheet is not in its cells. */
const frameFields = () => ({
  frozenRows: count(),
  frozenColumns: count(),
  /** The widths of neighbouring columns, each over those before it; those left out keep the sheet's own width. */
  widths: array(object({ first: position(), count: position(), width: pixels() })),
  /** The height of all rows. */
  rowHeight: pixels(),
  /** The columns that nobody has to see. */
  hidden: array(position()),
});

const frame = () => object(frameFields());

/** Begins a grid on a sheet of its own, which nobody takes for the grid in force until it is finished. */
export const startGrid = () =>
  object({
    kind: literal('start grid'),
    mark: gridMark(),
    /** All sheets that are marked as a grid; where the file has another one, nothing is done. */
    grids: pipe(array(sheetId()), maxLength(MOST_GRIDS)),
    /** The grid whose place among the sheets the new one takes; null for the last place. */
    beside: nullable(sheetId()),
    ...frameFields(),
    /** It is brought over a standing grid, and nobody looks at it: it is hidden, and needs no frame. */
    isBare: boolean(),
    rows: gridRows(),
  });

/** Goes on with a grid that is too large for one request. */
export const continueGrid = () =>
  object({ kind: literal('continue grid'), draft: sheetId(), rows: gridRows() });

const area = () => object({ row: position(), column: position(), rows: position(), columns: position() });

/** An earlier grid as the page has read it, in the parts of LAST_LOOK. */
const seenGrid = () => ({
  sheet: sheetId(),
  state: digestText(),
  painted: exactOptional(span()),
  /** Whether it is kept under a name, and is the user's from then on. */
  isKept: boolean(),
  keptName: shortText(),
});

/** An earlier grid that is given up: it is deleted, or kept. */
const earlierGrid = () => object(seenGrid());

/**
 * The standing grid, which the new one is brought over: the sheet stays, and so does all that leads to it. What is kept
 * of it is a copy.
 */
const standingGrid = () =>
  object({
    ...seenGrid(),
    /** The number of its build from now on. */
    build: count(),
    /** The rows to insert among those of the stores, so that filters, rules and references of people grow with them. */
    inserts: nullable(object({ after: position(), count: position(), height: pixels() })),
    /** The frame that it gets where its columns are for something else than before; else the frame is the user's. */
    frame: nullable(frame()),
  });

/** Finishes a grid: from then on it is the one in force, in place of the earlier ones. */
export const finishGrid = () =>
  object({
    kind: literal('finish grid'),
    /** The sheet of the grid; null for the grid that the same request has begun. */
    draft: nullable(sheetId()),
    name: shortText(),
    /** The cells that people may fill without being warned. */
    free: area(),
    /** The header row and the rows that a filter is offered for. */
    filter: area(),
    /** The grid to bring the draft over; null where the draft itself becomes the grid. */
    over: nullable(standingGrid()),
    earlier: pipe(array(earlierGrid()), maxLength(MOST_GRIDS)),
    /** Whether what Google shows is compared with what was foretold. */
    readsBack: boolean(),
    /** The columns that the team writes into, counted from 1; they are no part of what is remembered as written. */
    teamColumns: array(position()),
  });

export type Frame = InferOutput<ReturnType<typeof frame>>;
export type GridRows = InferOutput<ReturnType<typeof gridRows>>;
export type StartGrid = InferOutput<ReturnType<typeof startGrid>>;
export type ContinueGrid = InferOutput<ReturnType<typeof continueGrid>>;
export type FinishGrid = InferOutput<ReturnType<typeof finishGrid>>;
export type StandingGrid = InferOutput<ReturnType<typeof standingGrid>>;
export type EarlierGrid = InferOutput<ReturnType<typeof earlierGrid>>;
