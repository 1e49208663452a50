import type { Spreadsheet } from './spreadsheet';

/** The present minute on the spreadsheet's clock: yyyy-MM-dd HH:mm. */
export const nowInWords = (spreadsheet: Spreadsheet): string =>
  Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
