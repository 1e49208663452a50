import { type InferOutput, literal, object, optional, picklist, string, variant } from 'valibot';
import { count, position, sheetId } from './fields';

/** A grid bears the number of its build: the lowest one is in force. */
export const gridMark = () =>
  object({
    kind: literal('grid'),
    build: count(),
    builtAt: string(),
    /** What it is called in force; it has the draft's name until then, and where its build broke off just before. */
    name: string(),
    draftName: string(),
    /** How far it reaches, and where its header stands. */
    rows: position(),
    columns: position(),
    headerRow: position(),
    /** The language it was made in. */
    language: optional(picklist(['zh', 'en'])),
    /** Of each row as it was written: whatever differs from them was written by people. Left out in old marks. */
    written: optional(string()),
  });

/** What a sheet of the product's own is. */
export const mark = () =>
  variant('kind', [
    gridMark(),
    object({ kind: literal('snapshot') }),
    object({ kind: literal('plan'), language: optional(picklist(['zh', 'en'])) }),
  ]);

export type Mark = InferOutput<ReturnType<typeof mark>>;
export type GridMark = InferOutput<ReturnType<typeof gridMark>>;

/** A sheet of the product's own, as far as it is there. */
export const ownSheet = () => object({ sheet: sheetId(), name: string(), is: mark() });

export type OwnSheet = InferOutput<ReturnType<typeof ownSheet>>;
