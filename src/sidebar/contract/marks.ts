import { type InferOutput, literal, object, optional, picklist, string, variant } from 'valibot';
import { count, position, sheetId } from './fields';

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

/** One of the product's own sheets that is there, with its mark. */
export const ownSheet = () => object({ sheet: sheetId(), name: string(), is: mark() });

export type OwnSheet = InferOutput<ReturnType<typeof ownSheet>>;
