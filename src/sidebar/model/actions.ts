import { freezeFormulas, insertFormula } from './act-on-selection';
import { addMonth } from './add-month';
import { checkRows } from './check-rows';
import { storesToChoose } from './chosen-reports';
import { exportNodes } from './export-nodes';
import { exportStore } from './export-store';
import { fillSales } from './fill-sales';
import { insertRows, insertSamples, insertStandards, insertWeights } from './insert-tables';
import { keepSnapshot } from './keep-snapshot';
import { listStores } from './list-stores';
import { lookAhead } from './look-ahead';
import { listSheets, openWorkbook, refreshWorkbook } from './open-workbook';
import { placeReport } from './place-report';
import { planStores } from './plan-stores';
import { previewMonth } from './preview-month';
import { previewSales } from './preview-sales';
import { rememberStores } from './remember-stores';
import { showCell } from './show-cell';
import { showStore } from './show-store';

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
  storesToChoose,
  keepSnapshot,
  showCell,
  listStores,
  viewStore: showStore,
  exportStore,
  insertFormula,
  freezeFormulas,
  previewMonth,
  addMonth,
  previewSales,
  fillSales,
  lookAhead,
  exportNodes,
  planStores,
  rememberStores,
} as const;

export type Actions = typeof actions;
export type ActionName = keyof Actions;
export type Wish<Name extends ActionName> = Parameters<Actions[Name]>[1];
export type Result<Name extends ActionName> =
  ReturnType<Actions[Name]> extends Generator<unknown, infer Result> ? Result : never;
