import { statusOf } from '../../report/statuses';
import { mostUrgentFirst } from '../../report/urgency';
import { exitDayIn } from '../../store/exit-day';
import type { ReportChoice } from '../contract';
import type { Asking } from './asking';
import { judgeStores, workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';
import type { Statuses } from './store-state';

export interface ListedStores {
  /** The names, the most urgent first; rows that bear no name are no store. */
  readonly stores: readonly string[];
  /** How they stand, by their names; one that is not there stands as nobody knows. */
  readonly statuses?: Statuses;
}

/** The stores of the monthly rows, the most urgent first. */
export function* listStores(holder: WorkbookHolder, choice: ReportChoice): Asking<ListedStores> {
  const { reports, setting } = yield* judgeStores(yield* workbookFor(holder, choice), choice);
  const named = reports.filter(({ name }) => name !== '');
  return {
    stores: mostUrgentFirst(named, { exitDayOf: exitDayIn(setting) }).map(({ name }) => name),
    statuses: Object.fromEntries(named.map((report) => [report.name, statusOf(report)])),
  };
}
