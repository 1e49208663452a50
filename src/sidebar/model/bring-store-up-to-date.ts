import type { ReportChoice } from '../contract';
import { areSame } from './are-same';
import type { PageModel } from './page-state';
import { areSameRows, readStores } from './read-stores';
import { requested } from './requested';
import type { StoreList } from './store-state';
import { viewStoreAgain } from './view-store';

/** Asks for what the tab shows, where it was asked of another choice or in another language; while nobody looks, nothing. */
export function bringStoreUpToDate(model: PageModel): void {
  const state = model.get();
  const { tab, opening, storeList, look } = state;
  const request = requested(state);
  if (tab !== 'store' || opening !== 'read' || 'field' in request) return;
  if (!storeList || isOutdated(storeList, request)) void readStores(model);
  else if (look && !storeList.running && !areSame(look.request.report, request)) void viewStoreAgain(model);
}

/** What a list failed for may lie in any of the choices. */
const isOutdated = ({ request, failure }: StoreList, wanted: ReportChoice): boolean =>
  failure ? !areSame({ ...request, language: wanted.language }, wanted) : !areSameRows(request, wanted);
