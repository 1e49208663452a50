import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, monthOf } from '../calendar/civil-month';
import { amountAssumptions, dateAssumptions, refundAssumption } from '../messages/import/order-results';
import type { Bilingual } from '../messages/language';
import type { OrderLine } from './order-line';
import { askAbout, noteRefundedMore, noteRevisions, unclearOrders } from './order-notes';
import type { LineCounts, OrderSet } from './order-set';
import type { OrderSettings } from './order-settings';
import { type ExclusionReport, reportExclusions } from './report-exclusions';
import { type SourceSales, salesBySource } from './source-sales';
import { startTally, type Tallies, type Tallying } from './tally';

export interface MonthTallies extends Tallies {
  readonly month: CivilMonth;
}

/** The first and the last of some days, both included. */
export interface DaySpan {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** A set of files by month: plain data, fit to be sent from a worker. */
export interface OrdersResult {
  readonly settings: OrderSettings;
  /** Months with orders, rising, by the day that the settings ask for. */
  readonly months: readonly MonthTallies[];
  /** Orders of no month: their day can't be read, or they are unfinished and have none yet. */
  readonly undated: Tallies;
  /** The months and the undated together. */
  readonly total: Tallies;
  readonly lines: LineCounts;
  /** The first and last of the orders' own days; undefined where no order has a day. */
  readonly days: DaySpan | undefined;
  /** When the orders were created, by which 千牛 exports them; undefined where no file tells. */
  readonly created: DaySpan | undefined;
  /** The stores that the files name. Orders of several do not make one store's sales. */
  readonly stores: readonly string[];
  /** What the orders of each store in each table come to, in the order of the set. */
  readonly sources: readonly SourceSales[];
  /** How each of the seven points of article 5(2) was decided. */
  readonly exclusions: readonly ExclusionReport[];
  /** What was decided in the open, and what is asked of the user: which versions are newer, channels that nobody knows. */
  readonly notes: readonly Bilingual[];
  /** What the sums rest on that the rule leaves open. */
  readonly assumptions: readonly Bilingual[];
}

/**
 * Eligible sales by month (article 5(2)).
 * @throws Problem where no file of the set holds amounts
 */
export function summariseOrders(set: OrderSet): OrdersResult {
  const months = new Map<CivilMonth, Tallying>();
  const [undated, all] = [startTally(), startTally()];
  const [days, created] = [startSpan(), startSpan()];
  const orders = set.orders();
  for (const line of orders) {
    all.add(line);
    tallyOf(months, undated, line).add(line);
    days.add(line.day);
    created.add(line.createdOn);
  }
  const total = all.tallies();
  return {
    settings: set.settings,
    months: [...months]
      .map(([month, tallying]) => ({ month, ...tallying.tallies() }))
      .sort((one, other) => one.month - other.month),
    undated: undated.tallies(),
    total,
    lines: set.counts(),
    days: days.span(),
    created: created.span(),
    stores: [...new Set(set.files().flatMap(({ stores }) => [...stores]))],
    sources: salesBySource(set, orders),
    exclusions: reportExclusions(set, total),
    notes: [
      ...noteRevisions(set.revisions(), set.files()),
      ...noteRefundedMore(orders),
      ...askAbout(unclearOrders(orders)),
    ],
    assumptions: assumptionsUnder(set.settings),
  };
}

function tallyOf(months: Map<CivilMonth, Tallying>, undated: Tallying, { day }: OrderLine): Tallying {
  if (day === undefined) return undated;
  const month = monthOf(day);
  const tallying = months.get(month) ?? startTally();
  months.set(month, tallying);
  return tallying;
}

function startSpan(): {
  readonly add: (day: CivilDate | undefined) => void;
  readonly span: () => DaySpan | undefined;
} {
  let span: DaySpan | undefined;
  return {
    add: (day) => {
      if (day === undefined) return;
      if (!span) span = { first: day, last: day };
      else if (day < span.first) span = { ...span, first: day };
      else if (day > span.last) span = { ...span, last: day };
    },
    span: () => span,
  };
}

/** What the sums take for granted, since article 5(2) leaves it open and refers to Tmall's own figure. */
const assumptionsUnder = ({ amountBasis, dateBasis }: OrderSettings): Bilingual[] => [
  amountAssumptions[amountBasis],
  dateAssumptions[dateBasis],
  refundAssumption,
];
