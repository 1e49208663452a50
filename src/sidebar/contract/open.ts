import { array, boolean, nullable, number, object, picklist, unknown } from 'valibot';
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

/** What the page shows first: the report that stands in the file, where a choice of sheets is remembered. Its tables are read next. */
export const openAnswer = () =>
  object({
    language: picklist(['zh', 'en']),
    /** The present instant on Google's clock, in milliseconds. */
    now: number(),
    /** The choice that the page has remembered; null where there is none. */
    remembered: unknown(),
    /** The product's own sheets, by their marks alone: whether they are still there has not been looked at. */
    own: array(object({ sheet: sheetId(), is: mark() })),
    /** The sheets that may be the product's tables, where none are remembered. */
    sheets: array(lookedAtSheet()),
    /** Whether `sheets` holds all sheets of the file. */
    hasAllSheets: boolean(),
    /** The values of the report in force, where a choice is remembered; null where there is none, or it is too large. */
    report: nullable(readTable()),
  });
