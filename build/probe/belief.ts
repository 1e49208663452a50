/// <reference types="google-apps-script" />
import type { OtherWay } from '../local/other-ways';

/*
 * A belief is a file of data in beliefs/<subject>/: what the product and the local workbook take to be so at Google, what it
 * rests on, and how to find out. The name of the file, with its folder, is the id of the belief.
 */
export interface Belief {
  /** What is taken to be so, in one sentence. */
  readonly sentence: string;
  readonly source: Source;
  /** The files that lean on it. */
  readonly leansOn: readonly string[];
  /** Finds out without a person. */
  readonly probe?: Probe;
  /** What a person does and sees, where no script can find out. */
  readonly byHand?: string;
  /** The way in which the local workbook behaves where it is told that the belief is wrong. */
  readonly otherWay?: OtherWay;
  /** Why it does not matter to the product if the belief is wrong, where there is no such way. */
  readonly harmless?: string;
}

/** What a belief rests on; several of these where each says a part of it. */
export interface Source {
  /** The path of a page under developers.google.com, with the heading where it has several. */
  readonly documented?: string;
  /** A public report, or a suite that its author runs at Google. */
  readonly reported?: string;
  /** What of it nobody has told anywhere: `all of it`, or the part. */
  readonly untold?: string;
}

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a probe runs: a new sheet of a file that holds nothing of anyone's. */
export interface Place {
  readonly file: Spreadsheet;
  readonly sheet: Sheet;
}

/** What is expected, as a literal that is written from the source. A regular expression is held against a text. */
export type Expected = Plain | RegExp;

/** What travels as JSON. A Date is written `Date 2022-07-08T00:00:00.000Z`, undefined `undefined`, NaN `NaN`. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

export type Probe = SheetProbe | PageProbe;

/** A probe that the script runs. */
export interface SheetProbe {
  /** The zone and the locale that the spreadsheet has meanwhile. */
  readonly zone?: string;
  readonly locale?: string;
  /** Is done in a call of its own, so that what it wrote is computed when it is looked at. */
  readonly setUp?: (place: Place) => void;
  readonly observe: (place: Place) => unknown;
  readonly expected: Expected;
  /** The local workbook refuses to do this: it is stricter than Google, and nothing can lean on it. */
  readonly refusedHere?: true;
}

/** A probe that the page runs, by its name in page/page-probes.ts. */
export interface PageProbe {
  readonly inPage: string;
  readonly expected: Expected;
}

export const isPageProbe = (probe: Probe): probe is PageProbe => 'inPage' in probe;
