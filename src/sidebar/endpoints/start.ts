import { omit, partial, safeParse } from 'valibot';
import { hasColumns, indexesOf } from '../../cells/column';
import { WEIGHT_COLUMNS } from '../../diagnosis/weights-table';
import type { Language } from '../../messages/language';
import { MONTHLY_COLUMNS } from '../../tables/monthly-rows-table';
import { STANDARD_COLUMNS } from '../../tables/standard-columns';
import { TARGET_COLUMNS } from '../../tables/targets-table';
import { markedGrids } from '../../workbook/current-grid';
import { nowInWords } from '../../workbook/now';
import { type OwnSheet, ownSheets } from '../../workbook/own-sheets';
import { rememberedChoice } from '../../workbook/remembered-choice';
import type { Sheet, Spreadsheet } from '../../workbook/spreadsheet';
import type { SheetEntry, StartAnswer } from '../contract';
import type { Endpoint } from './endpoint';
import { reportChoice } from './requests';

export const start: Endpoint<'start'> = (_, language) => startAnswer(language);

export function startAnswer(language: Language): StartAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetEntries(spreadsheet);
  const [grid] = markedGrids(spreadsheet);
  return {
    language,
    today: nowInWords(spreadsheet).slice(0, 10),
    spreadsheetUsesSemicolon: usesDecimalComma(spreadsheet.getSpreadsheetLocale()),
    sheets,
    remembered: rememberedIn(sheets),
    ...(grid && { report: { sheetName: grid.sheet.getName(), builtAt: grid.builtAt } }),
  };
}

function sheetEntries(spreadsheet: Spreadsheet): SheetEntry[] {
  const own = new Map(ownSheets(spreadsheet).map(({ id, mark }) => [id, ownKind(mark)]));
  return spreadsheet
    .getSheets()
    .filter(hasCells)
    .map((sheet) => {
      const id = sheet.getSheetId();
      return { id, name: sheet.getName(), kind: own.get(id) ?? kindOf(headersOf(sheet)) };
    });
}

const ownKind = ({ kind }: OwnSheet): SheetEntry['kind'] => (kind === 'plan' ? 'plan' : 'report');

/** A chart may have a sheet to itself, of which no cell can be asked. */
const hasCells = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

function headersOf(sheet: Sheet): readonly unknown[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
}

function kindOf(headers: readonly unknown[]): SheetEntry['kind'] {
  if (hasColumns(headers, MONTHLY_COLUMNS)) return 'rows';
  if (hasColumns(headers, TARGET_COLUMNS)) return 'targets';
  if (isStandardsTable(headers)) return 'standards';
  return hasColumns(headers, WEIGHT_COLUMNS) ? 'weights' : 'other';
}

/** A column of ids is not enough to go by. */
const isStandardsTable = (headers: readonly unknown[]): boolean =>
  [STANDARD_COLUMNS.id, STANDARD_COLUMNS.effectiveDay].every(
    (column) => indexesOf(headers, column).length > 0,
  );

/** Where the comma is the decimal sign, the semicolon separates the arguments of a formula. */
function usesDecimalComma(locale: string): boolean {
  try {
    return (1.5).toLocaleString(locale.replace('_', '-')).charAt(1) === ',';
  } catch {
    // A locale that JavaScript does not know.
    return false;
  }
}

function rememberedIn(sheets: readonly SheetEntry[]): StartAnswer['remembered'] {
  const { success, output } = safeParse(
    partial(omit(reportChoice(), ['language', 'date'])),
    rememberedChoice(),
  );
  if (!success) return {};
  const { rowsSheet, targetsSheet, standardsSheet, weightsSheet, ...others } =
    output as StartAnswer['remembered'];
  const isThere = (id: number | undefined) => sheets.some((sheet) => sheet.id === id);
  const isChosen = (id: number | null | undefined) => id === null || isThere(id);
  return {
    ...others,
    ...(rowsSheet !== undefined && isThere(rowsSheet) && { rowsSheet }),
    ...(targetsSheet !== undefined && isThere(targetsSheet) && { targetsSheet }),
    ...(isChosen(standardsSheet) && { standardsSheet }),
    ...(isChosen(weightsSheet) && { weightsSheet }),
  };
}
