import {
  boolean,
  exactOptional,
  type InferOutput,
  literal,
  object,
  optional,
  picklist,
  string,
  variant,
} from 'valibot';
import { chosenStores } from './chosen-stores';
import { count, position, sheetId, span } from './fields';

/** The mark of a grid, with the number of its build: the grid with the lowest number is in force. */
export const gridMark = () =>
  object({
    kind: literal('grid'),
    build: count(),
    builtAt: string(),
    /**
     * The grid's name once it is in force. Until then it has the draft's name, and keeps that where its build broke off
     * just before.
     */
    name: string(),
    draftName: string(),
    /** The number of rows and columns of the grid, and the number of its header row. */
    rows: position(),
    columns: position(),
    headerRow: position(),
    /** The language that the grid was made in. */
    language: optional(picklist(['zh', 'en'])),
    /**
     * The digests of the rows as they were written: a row that matches none of them was written by people. Old marks
     * lack them.
     */
    written: optional(string()),
    /** Google shows what was written otherwise than it was foretold, so that it has to be read back after each build. */
    isShownOtherwise: exactOptional(boolean()),
    /** The number of stores, whose rows stand below the header row. Old marks lack this and all that follows. */
    stores: exactOptional(count()),
    /** The columns of the team's, and those between them. */
    team: exactOptional(span()),
    /** A digest of what each column is for: where it stays the same, widths and hidden columns are the user's. */
    layout: exactOptional(string()),
    /** The stores that it is of; a grid of all stores lacks this. */
    only: exactOptional(chosenStores()),
  });

/** The mark on one of the product's own sheets, which says what the sheet is. */
export const mark = () =>
  variant('kind', [
    gridMark(),
    object({ kind: literal('snapshot') }),
    object({ kind: literal('plan'), language: optional(picklist(['zh', 'en'])) }),
  ]);

export type Mark = InferOutput<ReturnType<typeof mark>>;
export type GridMark = InferOutput<ReturnType<typeof gridMark>>;

/** A sheet of the product's own, as far as it is there. */
export const ownSheet = () =>
  object({
    sheet: sheetId(),
    name: string(),
    is: mark(),
    /** Somebody has copied it, and the sheet that was copied is gone: it stands in for that, and stays the user's. */
    isCopy: exactOptional(boolean()),
  });

export type OwnSheet = InferOutput<ReturnType<typeof ownSheet>>;
