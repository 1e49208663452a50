import { isoMonth, monthsFrom } from '../../calendar/civil-month';
import type { MonthPreview } from '../contract';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { type MonthOfRows, readNewMonth } from './read-new-month';

/** Which stores would get a row for a month, and which not. */
export function* previewMonth(holder: WorkbookHolder, wish: MonthOfRows): Asking<MonthPreview> {
  const { table, plan } = yield* readNewMonth(holder, wish);
  return {
    month: isoMonth(plan.month),
    months: monthsFrom(plan.earliest, plan.latest).map(isoMonth).reverse(),
    sheetName: table.name,
    toAdd: plan.toAdd.map(({ name, last, isUsual }) => ({
      name,
      last: last === undefined ? null : isoMonth(last),
      isUsual,
    })),
    existing: plan.existing,
    leftOut: plan.leftOut.map((store) =>
      store.why === 'opens later' ? { ...store, opens: isoMonth(store.opens) } : store,
    ),
    behind: { month: isoMonth(plan.behind.month), stores: plan.behind.stores },
  };
}
