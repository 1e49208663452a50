import { array, boolean, nullable, number, object, picklist, string, unknown } from 'valibot';
import { sheetId, version } from './fields';
import { headerWords, lookedAtSheet } from './looked-at';
import { mark } from './marks';
import { readTable } from './read';

/** The page's first request. */
export const openRequest = () =>
  object({
    version: version(),
    /** The words by which the product's tables are found where no choice is remembered. */
    headers: headerWords(),
  });

/** What the file is, and its tables as far as a choice is remembered. */
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
    /** The sheets that may be the product's tables, where none are remembered. */
    sheets: array(lookedAtSheet()),
    /** Whether `sheets` holds all sheets of the file. */
    hasAllSheets: boolean(),
    /** The first tables, where a choice is remembered; null where a sheet is not there. */
    tables: array(nullable(readTable())),
  });
