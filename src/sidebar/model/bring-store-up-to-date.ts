import type { ReportChoice } from '../contract';
import { areSame } from './are-same';
import type { PageModel, PageState } from './page-state';
import { areSameRows, readStores } from './read-stores';
import { requested } from './requested';
import type { StoreList } from './store-state';
import { viewStoreAgain } from './view-store';

/**
 * Works out what the tab shows, where that was done of another choice, in another language or of an earlier reading; while
 * nobody looks, nothing.
 */
export function bringStoreUpToDate(model: PageModel): void {
  const state = model.get();
  const { tab, opening, storeList, look, workbook } = state;
  const request = requested(state);
  if (tab !== 'store' || opening !== 'read' || 'field' in request) return;
  if (!storeList || isOutdated(storeList, request, workbook)) void readStores(model);
  else if (look && !storeList.running && !areSame(look.request.report, request)) void viewStoreAgain(model);
}

/** What a list failed for may lie in any of the choices. */
const isOutdated = (
  { request, failure, running, workbook }: StoreList,
  wanted: ReportChoice,
  read: PageState['workbook'],
): boolean =>
  (!running && workbook !== read) ||
  (failure ? !areSame({ ...request, language: wanted.language }, wanted) : !areSameRows(request, wanted));
