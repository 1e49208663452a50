import { nodesTable } from '../../ahead/nodes-table';
import type { ReportChoice } from '../contract';
import { type AddedSheet, addTable } from './add-table';
import type { Asking } from './asking';
import { judgeStores } from './judge-stores';
import type { WorkbookHolder } from './page-state';

/** Writes the nodes of the next twelve months, stores by months. */
export const exportNodes = (holder: WorkbookHolder, choice: ReportChoice): Asking<AddedSheet> =>
  addTable(holder, choice, function* (workbook) {
    const { reports, setting } = yield* judgeStores(workbook, choice);
    return nodesTable(reports, setting, choice.language);
  });
