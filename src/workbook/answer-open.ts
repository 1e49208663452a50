import { gridInForceOf, rememberedSheets, shownFirst } from '../sidebar/contract/first-tables';
import type { Answer, Request } from '../sidebar/contract/requests';
import { lookAtSheets } from './look-at-sheets';
import { marksAndGone } from './own-sheets';
import { readTables } from './read-table';
import { rememberedChoice } from './remembered-choice';
import { userLanguage } from './user-language';

/**
 * Tells what the page shows first, by as few calls as can be. Where a choice of sheets is remembered, no sheet is asked for
 * anything but the report.
 */
export function answerOpen({ headers }: Request<'open'>): Answer<'open'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const remembered = rememberedChoice();
  const own = marksAndGone(spreadsheet).map(({ id, mark }) => ({ sheet: id, is: mark }));
  const isRemembered = rememberedSheets(remembered).length > 0;
  const grid = isRemembered ? gridInForceOf(own) : undefined;
  const [report = null] = grid ? readTables(spreadsheet, [shownFirst(grid)]) : [];
  return {
    language: userLanguage(),
    now: Date.now(),
    remembered: remembered ?? null,
    own,
    // One that is too large to come whole is left to the reading that follows.
    report: report && report.here === report.rows ? report : null,
    ...(isRemembered ? { sheets: [], hasAllSheets: false } : lookAtSheets(spreadsheet, headers, 'leave out')),
  };
}
