import type { ReportChoice, SalesPlace } from '../../contract';
import { callServer } from '../../model/call-server';
import type { StoreMonths } from './month-sales';
import type { PlannedMonth } from './planned-month';

/** How many stores are asked about at once. */
const AT_ONCE = 5;

/** What stands in the rows of each store where its sums are to go, in the order of the stores. */
export async function placesOf(
  report: ReportChoice,
  stores: readonly StoreMonths[],
): Promise<(readonly SalesPlace[])[]> {
  const found: (readonly SalesPlace[])[] = [];
  for (let start = 0; start < stores.length; start += AT_ONCE) {
    const some = stores.slice(start, start + AT_ONCE).map(({ store, months }) => {
      const wanted = months.map(({ month, fen }) => ({ month, sales: fen / 100 }));
      return callServer('previewSales', { report, store, months: wanted });
    });
    found.push(...(await Promise.all(some)).map(({ months }) => months));
  }
  return found;
}

export interface PlannedStore extends Omit<StoreMonths, 'months'> {
  readonly months: readonly PlannedMonth[];
}

export interface Filled {
  readonly sheetName: string;
  readonly filled: number;
  readonly added: number;
  /** The stores whose months were written, all of them or none. */
  readonly stores: readonly string[];
}

/**
 * Writes what was agreed to, one store after the other.
 * @param tell what is written so far, after every store: where one is refused, those before it stay written
 */
export async function fillStores(
  report: ReportChoice,
  stores: readonly PlannedStore[],
  tell: (filled: Filled) => void,
): Promise<void> {
  let so: Filled = { sheetName: '', filled: 0, added: 0, stores: [] };
  for (const { store, months } of stores) {
    const agreed = months.map(({ sales, place }) => ({
      month: sales.month,
      sales: sales.fen / 100,
      agreed: place.holds,
    }));
    const { sheetName, filled, added } = await callServer('fillSales', { report, store, months: agreed });
    so = {
      sheetName,
      filled: so.filled + filled,
      added: so.added + added,
      stores: [...so.stores, store],
    };
    tell(so);
  }
}
