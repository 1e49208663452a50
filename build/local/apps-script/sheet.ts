/** A sheet. It is known by the engine's name for it, so that it stays the same when it is renamed or moved. */
import type { Area } from '../realm/area';
import { checkColour } from './check-cell';
import { askHost } from './connect-host';
import { metadataMethods } from './developer-metadata';
import { openFilter } from './filter';
import { act, ask, change } from './methods';
import { areaOf, isSpreadsheet, rememberSheet } from './opened';
import { openProtection, ProtectionType } from './protection';
import { openRange } from './range';
import { openRangeList } from './range-list';
import { rangeOnSheet, type SheetSize } from './range-on-sheet';
import { sheetCharts } from './sheet-charts';
import { sheetShape } from './sheet-shape';
import { SheetType } from './sheet-type';
import { strictService } from './strict-service';

export function openSheet(id: string): object {
  const askSheet = (question: string, ...args: readonly unknown[]) =>
    askHost(`sheet.${question}`, id, ...args);
  const size = (question: 'grid' | 'filled') => askSheet(question) as SheetSize;
  const onSheet =
    <Args extends unknown[]>(body: (...args: Args) => void) =>
    (...args: Args): object => {
      body(...args);
      return sheet;
    };
  const sheet: object = strictService<keyof GoogleAppsScript.Spreadsheet.Sheet>('Sheet', {
    getSheetId: ask([[]], () => askSheet('number')),
    getName: ask([[]], () => askSheet('name')),
    setName: change(
      [['String']],
      onSheet((name: string) => askSheet('rename', name)),
    ),
    getType: ask([[]], () => SheetType[askSheet('hasCells') ? 'GRID' : 'OBJECT']),
    getIndex: ask([[]], () => Number(askSheet('position')) + 1),
    hideSheet: change(
      [[]],
      onSheet(() => askSheet('hideSheet')),
    ),
    isSheetHidden: ask([[]], () => askSheet('isHidden')),
    getLastRow: ask([[]], () => size('filled').rows),
    getLastColumn: ask([[]], () => size('filled').columns),
    getMaxRows: ask([[]], () => size('grid').rows),
    getMaxColumns: ask([[]], () => size('grid').columns),
    getDataRange: ask([[]], () => openRange(dataArea(id, size('filled')), openSheet)),
    getRange: ask([['String'], ...NUMBERS], (...args: (string | number)[]) =>
      typeof args[0] === 'string'
        ? openRange(askSheet('area', args[0]) as Area, openSheet)
        : openRange(rangeOnSheet(id, size('grid'), args as number[]), openSheet),
    ),
    getRangeList: ask([['Array']], (addresses: readonly unknown[]) => {
      if (!addresses.every((address) => typeof address === 'string')) throw new Error('Range not found');
      return openRangeList(askSheet('areas', addresses) as Area[]);
    }),
    activate: act(
      [[]],
      onSheet(() => askHost('sheets.activate', id)),
    ),
    copyTo: change([['Spreadsheet']], (target: object) => {
      if (!isSpreadsheet(target)) throw new Error('This is not a Spreadsheet.');
      return openSheet(String(askHost('sheets.copy', id)));
    }),
    setTabColor: change(
      [['String'], ['null']],
      onSheet((color: unknown) => askSheet('colourTab', checkColour(color))),
    ),
    protect: change([[]], () => {
      askSheet('protect');
      return openProtection(id, openSheet);
    }),
    getProtections: ask([['ProtectionType']], (type: object) => {
      if (type !== ProtectionType.SHEET) {
        throw new Error('The local workbook has no protections but those of whole sheets.');
      }
      return askSheet('isProtected') ? [openProtection(id, openSheet)] : [];
    }),
    getConditionalFormatRules: ask([[]], () =>
      (askSheet('rules') as readonly string[]).map(() =>
        strictService<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRule>('ConditionalFormatRule', {}),
      ),
    ),
    getFilter: ask([[]], () => (askSheet('filter') ? openFilter(id, openSheet) : null)),
    ...sheetCharts(id),
    ...sheetShape(askSheet, onSheet, (range) => rowsOn(id, areaOf(range))),
    ...metadataMethods(id, onSheet),
  });
  rememberSheet(sheet, id);
  return sheet;
}

/**
 * The numbers that name a range: row and column, with the number of rows or without it, and with the number of columns
 * as well.
 */
const NUMBERS = [
  ['number', 'number'],
  ['number', 'number', 'number'],
  ['number', 'number', 'number', 'number'],
];

/** The area of a sheet's data, which is A1 on an empty sheet. */
function dataArea(sheet: string, { rows, columns }: SheetSize): Area {
  return { sheet, row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

function rowsOn(id: string, { sheet, row, rows }: Area) {
  if (sheet !== id) throw new Error('The range must be on the sheet whose rows are moved.');
  return { first: row, count: rows };
}
