import { array, type InferOutput, maxLength, object, pipe, string } from 'valibot';
import { readCell } from './cells';
import { sheetId, shortText } from './fields';

const MOST_WORDS = 50;
const MOST_KINDS = 10;

/**
 * The words to find tables by, for each kind of table, the most important kind first: only the header row of that kind
 * has one of its words.
 */
export const headerWords = () =>
  pipe(array(pipe(array(shortText()), maxLength(MOST_WORDS))), maxLength(MOST_KINDS));

/** A sheet with what is most likely its header row, as far as it was looked at. */
export const lookedAtSheet = () => object({ sheet: sheetId(), name: string(), headers: array(readCell()) });

export type LookedAtSheet = InferOutput<ReturnType<typeof lookedAtSheet>>;
