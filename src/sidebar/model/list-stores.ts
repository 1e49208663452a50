import type { ReportChoice } from '../contract';
import type { Asking } from './asking';
import { storeNames, workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';

export interface ListedStores {
  readonly stores: readonly string[];
}

/** The stores of the monthly rows, in their order; rows that bear no name are none. */
export function* listStores(holder: WorkbookHolder, choice: ReportChoice): Asking<ListedStores> {
  const names = storeNames(yield* workbookFor(holder, choice), choice);
  return { stores: names.filter((name) => name !== '') };
}
