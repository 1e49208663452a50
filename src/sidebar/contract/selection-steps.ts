import {
  boolean,
  type InferOutput,
  literal,
  maxLength,
  nullable,
  object,
  pipe,
  startsWith,
  string,
} from 'valibot';
import { count, digestText, sheetId, shortText } from './fields';

const LONGEST_FORMULA = 8_000;

/*
 * Steps on the cells that the user has selected. What is lost by them for good is lost only by an agreement to just that:
 * to the cells of one sheet, while they hold what the user was asked about.
 */

/** What the user was asked about, and agreed to. */
export const agreement = () => object({ sheet: sheetId(), range: shortText(), state: digestText() });

/** Puts a formula of ours into the selected cell. */
export const insertFormula = () =>
  object({
    kind: literal('insert formula'),
    /** As the catalogue writes it, with commas, whatever the spreadsheet's locale. */
    formula: pipe(string(), startsWith('=TMALL_'), maxLength(LONGEST_FORMULA)),
    /** null where nobody was asked yet: then only a blank cell is written. */
    agreed: nullable(agreement()),
  });

/** Turns our formulas of the selected range into the values that they show. */
export const freezeFormulas = () =>
  object({
    kind: literal('freeze'),
    /** null where nobody was asked yet: then they are only counted. */
    agreed: nullable(agreement()),
  });

/** The selected cells as the step found them. */
export const selected = () =>
  object({
    range: string(),
    /** What the first cell holds: its formula, or its value; "" for a blank one. */
    holds: string(),
    /** How many formulas of ours it has. */
    formulas: count(),
    state: string(),
    isDone: boolean(),
  });

export type Agreement = InferOutput<ReturnType<typeof agreement>>;
export type InsertFormula = InferOutput<ReturnType<typeof insertFormula>>;
export type FreezeFormulas = InferOutput<ReturnType<typeof freezeFormulas>>;
export type Selected = InferOutput<ReturnType<typeof selected>>;
