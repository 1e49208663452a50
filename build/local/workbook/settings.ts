import type { SpreadsheetLocale } from './engine-locale';

/** The facts about the file and its user that the services are asked for. They can change while the workbook is open. */
export interface Settings {
  /** The spreadsheet's own zone, e.g. `Asia/Shanghai`; the script's zone is the machine's. */
  timeZone: string;
  spreadsheetLocale: SpreadsheetLocale;
  /** The user's locale as `Session.getActiveUserLocale()` gives it, e.g. `zh_CN` or `en`. */
  userLocale: string;
}

/** The zone of a new workbook. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';
