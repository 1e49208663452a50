import type { CivilDate } from '../../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../../calendar/civil-month';
import { type MonthRecords, recordOf } from '../../rules/month-record';
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
export const figuresOf = (report: StoreReport, date: CivilDate): ReadonlyMap<CivilMonth, MonthFigures> =>
  new Map(
    monthsFrom(addMonths(monthOf(date), 1 - MONTHS_KEPT), monthOf(date))
      .filter((month) => lastDayOf(month) <= date)
      .flatMap((month): [CivilMonth, MonthFigures][] => {
        const [sales, score] = figuresIn(monthsOf(report) ?? new Map(), month);
        return sales === null && score === null ? [] : [[month, [sales, score]]];
      }),
  );

/**
 * The months whose figures were there before and are others now, however long ago. What is filled in later is no change, and of
 * a store whose rows can't be read nobody can tell.
 */
export function changedMonths(
  before: ReadonlyMap<CivilMonth, MonthFigures>,
  report: StoreReport,
): CivilMonth[] {
  const months = monthsOf(report);
  if (!months) return [];
  return [...before].flatMap(([month, figures]) => {
    const now = figuresIn(months, month);
    return figures.some((figure, index) => figure !== null && figure !== now[index]) ? [month] : [];
  });
}

const monthsOf = (report: StoreReport): MonthRecords | undefined =>
  ('problems' in report ? report.known?.store : report.store)?.months;

function figuresIn(months: MonthRecords, month: CivilMonth): MonthFigures {
  const { sales = null, score = null } = recordOf(months, month);
  return [sales, score];
}
