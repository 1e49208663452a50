import type { Area } from '../realm/area';
import { askHost } from './connect-host';
import { startFinder } from './developer-metadata';
import { act, ask, change } from './methods';
import { rememberSpreadsheet, sheetIdOf } from './opened';
import { openRange } from './range';
import { openSheet } from './sheet';
import { strictService } from './strict-service';
import { startTextFinder } from './text-finder';

let opened: object | undefined;

/** The script has one file, whatever it asks for how often. */
export function openActiveSpreadsheet(): object {
  opened ??= openSpreadsheet();
  return opened;
}

function openSpreadsheet(): object {
  const rangeAt = (answer: unknown) => (answer === null ? null : openRange(answer as Area, openSheet));
  const sheetAt = (answer: unknown) => (answer === null ? null : openSheet(String(answer)));
  const spreadsheet = strictService<keyof GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', {
    getId: ask([[]], () => askHost('spreadsheet.id')),
    getSpreadsheetTimeZone: ask([[]], () => askHost('spreadsheet.timeZone')),
    getSpreadsheetLocale: ask([[]], () => askHost('spreadsheet.locale')),
    setSpreadsheetTimeZone: change(
      [['String']],
      (zone: string) => void askHost('spreadsheet.setTimeZone', zone),
    ),
    setSpreadsheetLocale: change(
      [['String']],
      (locale: string) => void askHost('spreadsheet.setLocale', locale),
    ),
    getSheets: ask([[]], () => (askHost('sheets.all') as readonly string[]).map(openSheet)),
    getSheetById: ask([['number']], (id: number) => sheetAt(askHost('sheets.numbered', id))),
    getNumSheets: ask([[]], () => askHost('sheets.count')),
    createTextFinder: ask([['String']], (text: string) => startTextFinder(text)),
    getSheetByName: ask([['String']], (name: string) => sheetAt(askHost('sheets.named', name))),
    getActiveSheet: ask([[]], () => sheetAt(askHost('sheets.active'))),
    getActiveRange: ask([[]], () => rangeAt(askHost('cells.selected'))),
    getCurrentCell: ask([[]], () => rangeAt(askHost('cells.current'))),
    insertSheet: change([['String', 'number']], (name: string, index: number) =>
      sheetAt(askHost('sheets.insert', name, index)),
    ),
    deleteSheet: change([['Sheet']], (sheet: object) => void askHost('sheets.delete', sheetIdOf(sheet))),
    setActiveSheet: act([['Sheet']], (sheet: object) =>
      sheetAt(askHost('sheets.activate', sheetIdOf(sheet))),
    ),
    createDeveloperMetadataFinder: ask([[]], () => startFinder(openSheet)),
    toast: act(
      [['String'], ['String', 'String'], ['String', 'String', 'number']],
      (...texts: readonly unknown[]) => {
        askHost('ui.toast', ...texts.slice(0, 2));
      },
    ),
  });
  rememberSpreadsheet(spreadsheet);
  return spreadsheet;
}
