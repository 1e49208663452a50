import { callCustomFunction, type SheetResult } from './functions/call-custom-function';
import { catalogue } from './functions/catalogue';
import type { LoadedFunction } from './functions/custom-function';
import { spreadsheetDates } from './workbook/spreadsheet-dates';

/*
 * What Apps Script sees. The build makes a top-level function of each menu handler that is exported here, of the one
 * endpoint of the sidebar and, from the catalogue, of each custom function: nothing else can be called from a cell, a
 * menu or a page.
 */
export { onInstall, onOpen, openSidebar, showFunctionReference, useInThisSpreadsheet } from './menu/menu';
export { answerSidebar } from './workbook/answer-requests';

const functions = new Map(catalogue.map((entry): [string, LoadedFunction] => [entry.name, entry]));

/** Called by the wrapper of every custom function. */
export function call(name: string, args: readonly unknown[]): SheetResult {
  const called = functions.get(name);
  if (!called) throw new Error(`${name} is no custom function`);
  return callCustomFunction(called, args, spreadsheetDates());
}
