import type { ReportChoice, SalesPlace } from '../../contract';
import { doAction } from '../../model/do-action';
import type { FilledSales } from '../../model/fill-sales';
import type { PageModel } from '../../model/page-state';
import type { OnPortion } from '../../model/write-in-portions';
import type { StoreMonths } from './month-sales';
import type { PlannedMonth } from './planned-month';

/** What stands in the rows of each store where its sums are to go, in the order of the stores. */
export async function placesOf(
  page: PageModel,
  report: ReportChoice,
  stores: readonly StoreMonths[],
): Promise<(readonly SalesPlace[])[]> {
  const found: (readonly SalesPlace[])[] = [];
  for (const { store, months } of stores) {
    const wanted = months.map(({ month }) => month);
    const places = await doAction(page, 'previewSales', { report, store, months: wanted });
    found.push(places.months);
  }
  return found;
}

export interface PlannedStore extends Omit<StoreMonths, 'months'> {
  readonly months: readonly PlannedMonth[];
}

/** Writes what was agreed to, many stores by one write. @param onPortion is told where one write is not enough for all */
export const fillStores = (
  page: PageModel,
  report: ReportChoice,
  stores: readonly PlannedStore[],
  onPortion: OnPortion,
): Promise<FilledSales> =>
  doAction(page, 'fillSales', {
    report,
    onPortion,
    stores: stores.map(({ store, months }) => ({
      store,
      months: months.map(({ sales, place }) => ({
        month: sales.month,
        sales: sales.fen / 100,
        agreed: place.holds,
      })),
    })),
  });
