import { checkRows } from './check-rows';
import { insertRows, insertSamples, insertStandards, insertWeights } from './insert-tables';
import { keepSnapshot } from './keep-snapshot';
import { listSheets, openWorkbook, refreshWorkbook } from './open-workbook';
import { placeReport } from './place-report';
import { rememberStores } from './remember-stores';
import { showCell } from './show-cell';

/**
 * All that the page does with the workbook. Each action takes the place where the workbook is kept and what the user
 * wants, and is run by `runInPage`.
 */
export const actions = {
  start: openWorkbook,
  listSheets,
  refresh: refreshWorkbook,
  insertSamples,
  insertStandards,
  insertWeights,
  insertRows,
  checkRows,
  buildReport: placeReport,
  keepSnapshot,
  showCell,
  rememberStores,
} as const;

export type Actions = typeof actions;
export type ActionName = keyof Actions;
export type Wish<Name extends ActionName> = Parameters<Actions[Name]>[1];
export type Result<Name extends ActionName> =
  ReturnType<Actions[Name]> extends Generator<unknown, infer Result> ? Result : never;
