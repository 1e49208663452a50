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

/** What the page asks first. */
export const openRequest = () =>
  object({
    version: version(),
    /** Where nothing is remembered, what to find the product's tables by. */
    headers: headerWords(),
  });

/** For each kind of table, in the order of their weight, the words one of which its header row alone is sure to bear. */
export const headerWords = () =>
  pipe(array(pipe(array(shortText()), maxLength(MOST_WORDS))), maxLength(MOST_KINDS));

/** A sheet with what is most likely its header row, as far as it was looked at. */
export const lookedAtSheet = () => object({ sheet: sheetId(), name: string(), headers: array(readCell()) });

/** What is in the file, as far as a few calls tell. */
export const openAnswer = () =>
  object({
    language: picklist(['zh', 'en']),
    /** Google's clock, in milliseconds. */
    now: number(),
    zone: string(),
    locale: string(),
    file: string(),
    /** What the page had remembered; null where nothing is. */
    remembered: unknown(),
    /** The sheets of the product's own, by their marks alone: nobody has looked whether they are still there. */
    own: array(object({ sheet: sheetId(), is: mark() })),
    /** Where nothing is remembered: sheets that may be the product's tables. */
    sheets: array(lookedAtSheet()),
    /** Whether these are all sheets of the file. */
    hasAllSheets: boolean(),
  });

export type LookedAtSheet = InferOutput<ReturnType<typeof lookedAtSheet>>;
