import { monthOfText } from '../../calendar/civil-month';
import type { ReportChoice, SalesPlace } from '../contract';
import type { Asking } from './asking';
import { monthlyDetails } from './monthly-sheet';
import type { WorkbookHolder } from './page-state';
import { salesPlaces } from './sales-places';

interface SalesToCompare {
  readonly report: ReportChoice;
  /** As the monthly rows have it. */
  readonly store: string;
  /** yyyy-MM */
  readonly months: readonly string[];
}

/** What stands in the monthly rows where imported sales are to go. */
export function* previewSales(
  holder: WorkbookHolder,
  { report, store, months }: SalesToCompare,
): Asking<{ readonly months: readonly SalesPlace[] }> {
  const { sheet, workbook } = yield* monthlyDetails(holder, report);
  const { monthsOf, holdsIn } = salesPlaces(sheet, workbook.dates);
  const rows = monthsOf(store).months;
  return {
    months: months.map((month) => {
      const found = rows.get(monthOfText(month));
      return {
        month,
        row: found?.row ?? null,
        holds: found ? holdsIn(found.row) : '',
        official: found?.officialSales ?? null,
      };
    }),
  };
}
