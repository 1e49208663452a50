import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  number,
  object,
  picklist,
  pipe,
  string,
  unknown,
} from 'valibot';
import { readCell } from './cells';
import { sheetId, shortText, version } from './fields';
import { mark } from './marks';

const MOST_WORDS = 50;
const MOST_KINDS = 10;

/** The page's first request. */
export const openRequest = () =>
  object({
    version: version(),
    /** The words by which the product's tables are found where no choice is remembered. */
    headers: headerWords(),
  });

/**
 * The words to find tables by, for each kind of table, the most important kind first: only the header row of that kind
 * has one of its words.
 */
export const headerWords = () =>
  pipe(array(pipe(array(shortText()), maxLength(MOST_WORDS))), maxLength(MOST_KINDS));

/** A sheet with what is most likely its header row, as far as it was looked at. */
export const lookedAtSheet = () => object({ sheet: sheetId(), name: string(), headers: array(readCell()) });

/** What a few calls tell about the file. */
export const openAnswer = () =>
  object({
    language: picklist(['zh', 'en']),
    /** The present instant on Google's clock, in milliseconds. */
    now: number(),
    zone: string(),
    locale: string(),
    file: string(),
    /** The choice that the page has remembered; null where there is none. */
    remembered: unknown(),
    /** The product's own sheets, by their marks alone: whether they are still there has not been looked at. */
    own: array(object({ sheet: sheetId(), is: mark() })),
    /** The sheets that may be the product's tables, where no choice is remembered. */
    sheets: array(lookedAtSheet()),
    /** Whether `sheets` holds all sheets of the file. */
    hasAllSheets: boolean(),
  });

export type LookedAtSheet = InferOutput<ReturnType<typeof lookedAtSheet>>;
