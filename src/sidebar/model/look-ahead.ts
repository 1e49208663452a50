import { nameKey } from '../../cells/read-text';
import { statusNames } from '../../messages/terms';
import { planStore } from '../../plan/tasks/plan-store';
import { mostUrgentFirst } from '../../report/urgency';
import { exitDayIn } from '../../store/exit-day';
import type { AheadAnswer, ReportChoice } from '../contract';
import { type Asking, breathe, forEachInBreaths } from './asking';
import { storesInPlan, withPlans } from './current-plan';
import { diagnosisOf } from './diagnosis-tables';
import { judgeStores, workbookFor } from './judge-stores';
import type { WorkbookHolder } from './page-state';
import { sentDays } from './sent-days';

/** What each store needs, and the days ahead on which something is judged. */
export function* lookAhead(holder: WorkbookHolder, choice: ReportChoice): Asking<AheadAnswer> {
  const { language } = choice;
  yield* workbookFor(holder, choice);
  const workbook = yield* withPlans(holder);
  const { reports, ...tables } = yield* judgeStores(workbook, choice);
  const diagnosis = diagnosisOf(workbook, choice, tables);
  const planned = storesInPlan(workbook);
  const ordered = mostUrgentFirst(reports, { exitDayOf: exitDayIn(tables.setting) });
  const stores = yield* forEachInBreaths(ordered, (report) => {
    const { store, status, tasks } = planStore(report, tables.setting, diagnosis);
    return {
      name: store,
      status,
      statusLabel: statusNames[status][language],
      tasks: tasks.length,
      isPlanned: planned.has(nameKey(store)),
    };
  });
  yield* breathe();
  return {
    stores,
    ...sentDays(reports, tables.setting, workbook.file),
  };
}
