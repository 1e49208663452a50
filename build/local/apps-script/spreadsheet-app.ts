import { MENUS, READING } from './auth-mode';
import { askHost } from './connect-host';
import { startDataValidation } from './data-validation';
import { DeveloperMetadataVisibility } from './developer-metadata';
import { act } from './methods';
import { ProtectionType } from './protection';
import { CopyPasteType } from './range-copies';
import { BorderStyle } from './range-list';
import { WrapStrategy } from './range-looks';
import { SheetType } from './sheet-type';
import { openActiveSpreadsheet } from './spreadsheet';
import { strictService } from './strict-service';
import { startTextStyle } from './text-style';
import { openUi } from './ui';

export const SpreadsheetApp = strictService<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
  'SpreadsheetApp',
  {
    BorderStyle,
    CopyPasteType,
    ProtectionType,
    DeveloperMetadataVisibility,
    SheetType,
    WrapStrategy,
    getActiveSpreadsheet: { modes: READING, signatures: [[]], run: openActiveSpreadsheet },
    getUi: { modes: MENUS, signatures: [[]], run: openUi },
    newDataValidation: act([[]], startDataValidation),
    newTextStyle: act([[]], startTextStyle),
    flush: act([[]], () => void askHost('document.flush')),
  },
);
