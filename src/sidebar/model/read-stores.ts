import { storeTabSentences } from '../../messages/store/stores';
import type { ReportChoice } from '../contract';
import { chooseStore } from './choose-store';
import { doAction } from './do-action';
import type { PageModel } from './page-state';
import { requested } from './requested';
import type { StoreList } from './store-state';
import { viewStoreAgain } from './view-store';
import { workOut } from './work-out';

/** Reads the names of the stores, then the chosen store again. Only the list that was asked for last counts. */
export async function readStores(model: PageModel): Promise<void> {
  const request = requested(model.get());
  if ('field' in request) return;
  const { storeList } = model.get();
  const known = storeList && areSameRows(storeList.request, request) ? storeList.names : undefined;
  const running: StoreList = {
    request,
    running: true,
    names: known,
    statuses: known && storeList?.statuses,
    failure: undefined,
    workbook: undefined,
  };
  model.set({ storeList: running });
  const now = ({ workbook } = model.get()) => ({ workbook });
  await workOut(
    model,
    'storeList',
    running,
    () => doAction(model, 'listStores', request),
    ({ stores, statuses }) => {
      model.set({
        storeList: { ...running, running: false, names: stores, statuses, ...now() },
        announcement: storeTabSentences.stores(stores.length),
      });
      chooseAmong(model, stores);
    },
    now,
  );
}

/** Whether two choices lead to the same stores: the same rows give the same names, whatever else is chosen. */
export const areSameRows = (one: ReportChoice, other: ReportChoice): boolean =>
  JSON.stringify(rowsOf(one)) === JSON.stringify(rowsOf(other));

const rowsOf = ({ rowsSheet, columns, layout, moreSheets }: ReportChoice) => [
  rowsSheet,
  columns,
  layout ?? {},
  moreSheets ?? [],
];

/** Shows the chosen store again where the rows still have it, and chooses the only store where there is but one. */
function chooseAmong(model: PageModel, names: readonly string[]): void {
  const chosen = model.get().look?.request.store;
  if (chosen !== undefined && names.includes(chosen)) return void viewStoreAgain(model);
  model.set({ look: undefined });
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) void chooseStore(model, only);
}
