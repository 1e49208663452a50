import { MENUS, READING } from './auth-mode';
import { openActiveSpreadsheet } from './spreadsheet';
import { strictService } from './strict-service';
import { openUi } from './ui';

export const SpreadsheetApp = strictService<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
  'SpreadsheetApp',
  {
    getActiveSpreadsheet: { modes: READING, signatures: [[]], run: openActiveSpreadsheet },
    getUi: { modes: MENUS, signatures: [[]], run: openUi },
  },
);
