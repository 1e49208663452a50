import type { ReportChoice } from '../contract';
import { areSame } from './are-same';
import type { PageModel } from './page-state';
import { areSameRows, readStores } from './read-stores';
import { requested } from './requested';
import type { StoreList } from './store-state';
import { viewStoreAgain } from './view-store';

/**
 * Asks again for what the store tab shows, where that was asked for another choice or in another language; while the
 * tab is not open, nothing is asked.
 */
export function bringStoreUpToDate(model: PageModel): void {
  const state = model.get();
  const { tab, opening, storeList, look } = state;
  const request = requested(state);
  if (tab !== 'store' || opening !== 'read' || 'field' in request) return;
  if (!storeList || isOutdated(storeList, request)) void readStores(model);
  else if (look && !storeList.running && !areSame(look.request.report, request)) void viewStoreAgain(model);
}

/** Whether the list was read for other choices. Where reading failed, the cause may lie in any of them. */
const isOutdated = ({ request, failure }: StoreList, wanted: ReportChoice): boolean =>
  failure ? !areSame({ ...request, language: wanted.language }, wanted) : !areSameRows(request, wanted);
