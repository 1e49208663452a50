import type { Bilingual } from '../messages/language';

export interface TableBlock {
  readonly columns: readonly SheetColumn[];
  /** Without the headers. Days are yyyy-MM-dd and months yyyy-MM, as a person would type them. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** A background for each cell of the rows; left out where all are plain. */
  readonly colours?: readonly (readonly string[])[];
}

/** A table as the product puts it on a sheet of its own, which is the user's from then on. */
export interface TableSheet extends TableBlock {
  readonly name: Bilingual;
  /** Further tables, each under a blank row, of no more columns than the first one, whose widths they share. */
  readonly below?: readonly TableBlock[];
  /** A note for each cell of the rows, "" for none; where there are none at all, left out. */
  readonly notes?: readonly (readonly string[])[];
  /** Whether cells show their text on several lines. */
  readonly wraps?: true;
  /** How many columns stay in sight; none where it is left out. */
  readonly frozenColumns?: number;
}

/**
 * What a cell of a column is expected to hold. Anything else is marked and taken all the same: the readers of the tables
 * take more than can be said here, such as text months, 1.2万, and `-` for what does not apply.
 */
export type Expected =
  /** Chosen from a list; where the cell may hold others, the list is only a help. */
  | { readonly kind: 'one of'; readonly choices: readonly string[] }
  | { readonly kind: 'a number'; readonly lowest: number; readonly highest?: number }
  /** The same, or that it does not apply. */
  | { readonly kind: 'a target'; readonly lowest: number; readonly highest?: number }
  /** The same, or that the platform gave none. */
  | { readonly kind: 'a score'; readonly lowest: number; readonly highest?: number }
  | { readonly kind: 'a date' };

export interface SheetColumn {
  readonly header: Bilingual;
  readonly expected?: Expected;
  /** A number format; text as it stands where there is none. */
  readonly format?: string;
  /** Pixels. */
  readonly width: number;
}

export const sheetColumn = (
  zh: string,
  en: string,
  width: number,
  format?: string,
  expected?: Expected,
): SheetColumn => ({
  header: { zh, en },
  width,
  ...(format !== undefined && { format }),
  ...(expected && { expected }),
});

/** Sentences, one a row, under a header. */
export const listUnder = (header: Bilingual, sentences: readonly string[]): TableBlock => ({
  columns: [{ header, width: 0 }],
  rows: sentences.map((sentence) => [sentence]),
});

/** What other spreadsheet programs refuse in the name of a sheet. */
const NOT_IN_A_SHEET_NAME = /[[\]*?:/\\]/g;

/** A text of the user's as part of the name of a sheet. */
export const inSheetName = (text: string): string => text.replace(NOT_IN_A_SHEET_NAME, ' ');
