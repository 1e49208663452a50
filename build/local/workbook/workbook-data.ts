/** Writes sheets as typed in the form that the engine loads. */
import { helpers, type WorkbookData } from '@odoo/o-spreadsheet';
import { engineLocale, type SpreadsheetLocale } from './engine-locale';
import { Numbering } from './numbering';
import type { CellStyle, SheetContent } from './sheet-content';
import { sheetData } from './sheet-data';

export function workbookData(sheets: readonly SheetContent[], locale: SpreadsheetLocale): WorkbookData {
  const numberings = { formats: new Numbering<string>(), styles: new Numbering<CellStyle>() };
  const settings = { locale: engineLocale(locale) };
  return {
    ...helpers.createEmptyWorkbookData(),
    sheets: sheets.map((sheet, index) => sheetData(sheet, `sheet${index + 1}`, settings.locale, numberings)),
    formats: numberings.formats.all(),
    styles: numberings.styles.all(),
    settings,
  };
}
