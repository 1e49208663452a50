import type { Answer, Request } from '../sidebar/contract/requests';
import { lookAtSheets } from './look-at-sheets';
import { marksAndGone } from './own-sheets';
import { rememberedChoice } from './remembered-choice';
import { userLanguage } from './user-language';

/**
 * Tells what is in the file. Where a choice is remembered, no sheet is asked for anything: the page reads the chosen
 * sheets next, and learns then what they are called and whether they are there.
 */
export function answerOpen({ headers }: Request<'open'>): Answer<'open'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const remembered = rememberedChoice();
  return {
    language: userLanguage(),
    now: Date.now(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    locale: spreadsheet.getSpreadsheetLocale(),
    file: spreadsheet.getId(),
    remembered: remembered ?? null,
    own: marksAndGone(spreadsheet).map(({ id, mark }) => ({ sheet: id, is: mark })),
    ...(remembered === undefined
      ? lookAtSheets(spreadsheet, headers, 'leave out')
      : { sheets: [], hasAllSheets: false }),
  };
}
