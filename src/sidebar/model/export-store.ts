import { refusals } from '../../messages/refusals';
import { storeSheet } from '../../store/store-sheet';
import type { StoreChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import { type AddedSheet, addTable } from './add-table';
import { type Asking, breathe } from './asking';
import type { WorkbookHolder } from './page-state';
import { readStore } from './read-store';

/** Writes what is shown of a store, its expectation included, as a dated table. @throws Refusal where it can't be judged */
export const exportStore = (holder: WorkbookHolder, wish: StoreChoice): Asking<AddedSheet> =>
  addTable(holder, wish.report, function* (workbook) {
    // So that the button shows that it was pressed.
    yield* breathe();
    const { judged } = readStore(workbook, wish);
    if (!judged) throw new Refusal(refusals.storeUnreadable);
    const { view, diagnosis, after } = judged;
    return storeSheet(view, diagnosis, after, wish.report.language);
  });
