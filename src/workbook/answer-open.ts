import { firstTables, rememberedSheets } from '../sidebar/contract/first-tables';
import type { Answer, Request } from '../sidebar/contract/requests';
import { lookAtSheets } from './look-at-sheets';
import { marksAndGone } from './own-sheets';
import { readTables } from './read-table';
import { rememberedChoice } from './remembered-choice';
import { userLanguage } from './user-language';

/**
 * Tells what is in the file. Where a choice of sheets is remembered, their tables come along, so that the page opens with
 * one question, and no other sheet is asked for anything.
 */
export function answerOpen({ headers }: Request<'open'>): Answer<'open'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const remembered = rememberedChoice();
  const chosen = rememberedSheets(remembered);
  const own = marksAndGone(spreadsheet).map(({ id, mark }) => ({ sheet: id, is: mark }));
  return {
    language: userLanguage(),
    now: Date.now(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    locale: spreadsheet.getSpreadsheetLocale(),
    file: spreadsheet.getId(),
    remembered: remembered ?? null,
    own,
    ...(chosen.length === 0
      ? { ...lookAtSheets(spreadsheet, headers, 'leave out'), tables: [] }
      : { sheets: [], hasAllSheets: false, tables: readTables(spreadsheet, firstTables(chosen, own)) }),
  };
}
