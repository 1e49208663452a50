import type { CivilDate } from '../../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../../calendar/civil-month';
import { recordOf } from '../../rules/month-record';
import type { ReportedStatus } from '../statuses';
import type { StoreReport } from '../store-report';
import type { UrgencyGroup } from '../urgency';

/** A month's sales and score as the monthly rows had them; null where they had none. */
export type MonthFigures = readonly [sales: number | null, score: number | null];

/** How a store stands in a report: what the next report is compared with. */
export interface StoreStanding {
  readonly status: ReportedStatus;
  readonly group: UrgencyGroup;
  /** The figures of the months that were over on the day of the report. */
  readonly months: ReadonlyMap<CivilMonth, MonthFigures>;
}

/** Older months than these decide nothing any more. */
const MONTHS_KEPT = 13;

/** The figures of the last months that are over. */
export function figuresOf(report: StoreReport, date: CivilDate): ReadonlyMap<CivilMonth, MonthFigures> {
  const months = ('problems' in report ? report.known?.store : report.store)?.months;
  const last = monthOf(date);
  return new Map(
    monthsFrom(addMonths(last, 1 - MONTHS_KEPT), last)
      .filter((month) => lastDayOf(month) <= date)
      .flatMap((month): [CivilMonth, MonthFigures][] => {
        const { sales = null, score = null } = months ? recordOf(months, month) : {};
        return sales === null && score === null ? [] : [[month, [sales, score]]];
      }),
  );
}

/** The months whose figures were there before and are others now. What is filled in later is no change. */
export const changedMonths = (
  before: ReadonlyMap<CivilMonth, MonthFigures>,
  now: ReadonlyMap<CivilMonth, MonthFigures>,
): CivilMonth[] =>
  [...before].flatMap(([month, figures]) => {
    const current = now.get(month) ?? [null, null];
    return figures.some((figure, index) => figure !== null && figure !== current[index]) ? [month] : [];
  });
