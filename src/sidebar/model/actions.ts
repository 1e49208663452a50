import { checkRows } from './check-rows';
import { storesToChoose } from './chosen-reports';
import { listStores } from './list-stores';
import { listSheets, openWorkbook, refreshWorkbook } from './open-workbook';
import { fromPiece } from './pieces';
import { showCell } from './show-cell';

/*
 * All that the page does with the workbook. Each action takes the place where the workbook is kept and what the user
 * wants, and is run by `runInPage`.
 */

/** The actions that the page opens with. */
export const atOnce = {
  start: openWorkbook,
  listSheets,
  refresh: refreshWorkbook,
  checkRows,
  storesToChoose,
  showCell,
  listStores,
} as const;

const ofStore = () => fromPiece('store', () => import('./store-actions'));
const ofPlan = () => fromPiece('plan', () => import('./plan-actions'));
const ofImport = () => fromPiece('import', () => import('./import-actions'));

const ofWriting = () => fromPiece('write', () => import('./write-actions'));

/** The actions that come with the tab that needs them, or when something is written. */
const late = {
  viewStore: ofStore,
  exportStore: ofStore,
  lookAhead: ofPlan,
  exportNodes: ofPlan,
  planStores: ofPlan,
  previewSales: ofImport,
  fillSales: ofImport,
  rememberStores: ofImport,
  buildReport: ofWriting,
  giveNotes: ofWriting,
  freezeFormulas: ofWriting,
  insertFormula: ofWriting,
  insertSamples: ofWriting,
  insertStandards: ofWriting,
  insertWeights: ofWriting,
  insertRows: ofWriting,
  keepSnapshot: ofWriting,
  forgetChoice: ofWriting,
  previewMonth: ofWriting,
  addMonth: ofWriting,
} as const;

type Late = {
  readonly [Name in keyof typeof late]: Awaited<ReturnType<(typeof late)[Name]>> extends {
    readonly [Own in Name]: infer Action;
  }
    ? Action
    : never;
};

export type Actions = typeof atOnce & Late;
export type ActionName = keyof Actions;
export type Wish<Name extends ActionName> = Parameters<Actions[Name]>[1];
export type Result<Name extends ActionName> =
  ReturnType<Actions[Name]> extends Generator<unknown, infer Result> ? Result : never;

const isLate = (name: ActionName): name is keyof typeof late => name in late;

/** The action of a name. @throws Refusal, by way of the promise, where the piece of the page that it is in does not come */
export async function actionOf<Name extends ActionName>(name: Name): Promise<Actions[Name]> {
  const all: Partial<Actions> = isLate(name) ? await late[name]() : atOnce;
  return all[name] as Actions[Name];
}
