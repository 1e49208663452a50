import { READING } from './auth-mode';
import { askHost } from './connect-host';
import { strictService } from './strict-service';

export function openActiveSpreadsheet(): object {
  return strictService<keyof GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', {
    getSpreadsheetTimeZone: { modes: READING, signatures: [[]], run: () => askHost('spreadsheet.timeZone') },
    getSpreadsheetLocale: { modes: READING, signatures: [[]], run: () => askHost('spreadsheet.locale') },
  });
}
