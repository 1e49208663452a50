import { addDays, type CivilDate, isoDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, firstDayOf, lastDayOf } from '../calendar/civil-month';
import {
  amountAssumptions,
  dateAssumptions,
  fenAsMoney,
  reconciliationTexts,
} from '../messages/import/order-results';
import type { Bilingual } from '../messages/language';
import type { Fen } from './read-fen';
import type { DaySpan, MonthTallies, OrdersResult } from './summarise-orders';
import { startTally } from './tally';

/** The computed figure of a month beside Tmall's own. */
export interface Reconciliation {
  readonly month: CivilMonth;
  readonly computed: Fen;
  readonly official: Fen;
  /** Official less computed: above 0 where the official figure is the higher one. */
  readonly difference: Fen;
  /** Says that the official figure decides, or that there is no difference. */
  readonly verdict: Bilingual;
  /** What may explain the difference, as far as it fits its direction and the month; none where there is none. */
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  readonly kind:
    | 'lag'
    | 'missing orders'
    | 'not usable'
    | 'refunds'
    | 'not excluded'
    | 'counted whole'
    | 'amount'
    | 'date';
  readonly text: Bilingual;
}

/** The official figure of a day appears one to three days later. */
const DAYS_LATE = 3;

/**
 * Sets the computed sales of a month beside the official figure, which decides (article 5(2), 具体以天猫统计为准).
 * @param month a month without orders counts as 0
 * @param official in fen
 * @param today the day of the comparison
 */
export function reconcile(
  result: OrdersResult,
  month: CivilMonth,
  official: Fen,
  today: CivilDate,
): Reconciliation {
  const tallies = result.months.find((one) => one.month === month) ?? { month, ...startTally().tallies() };
  const computed = tallies.counted.fen;
  const difference = official - computed;
  const verdict = verdictOn(difference);
  if (difference === 0) return { month, computed, official, difference, verdict, explanations: [] };
  const onlyHigher = difference > 0 ? whereOfficialIsHigher(result, tallies) : [];
  const onlyLower = difference < 0 ? whereOfficialIsLower(result, tallies) : [];
  return {
    month,
    computed,
    official,
    difference,
    verdict,
    explanations: [...lag(month, today), ...onlyHigher, ...onlyLower, ...whateverItsDirection(result)],
  };
}

/** @param difference official less computed */
export const verdictOn = (difference: Fen): Bilingual =>
  difference === 0 ? reconciliationTexts.same : reconciliationTexts.officialDecides(fenAsMoney(difference));

const lag = (month: CivilMonth, today: CivilDate): Explanation[] =>
  today <= addDays(lastDayOf(month), DAYS_LATE) ? [{ kind: 'lag', text: reconciliationTexts.lag }] : [];

/** What the computed figure may lack, where the official one is higher. */
function whereOfficialIsHigher(result: OrdersResult, tallies: MonthTallies): Explanation[] {
  const outside = ordersOutside(result, tallies.month);
  const unusable = tallies.notUsable.length + result.undated.notUsable.length;
  const refunds = tallies.refunds.fen;
  return [
    ...(outside ? [{ kind: 'missing orders', text: outside } as const] : []),
    ...(unusable > 0 ? [{ kind: 'not usable', text: reconciliationTexts.notUsable(unusable) } as const] : []),
    ...(refunds > 0
      ? [{ kind: 'refunds', text: reconciliationTexts.refundsOfMonth(fenAsMoney(refunds)) } as const]
      : []),
  ];
}

/** What the computed figure may hold too much, where the official one is lower. */
function whereOfficialIsLower(result: OrdersResult, tallies: MonthTallies): Explanation[] {
  const { orders, fen } = tallies.countedWhole;
  const stayIn = result.exclusions.filter(
    ({ decided }) => decided === 'not visible' || decided === 'in part',
  );
  return [
    { kind: 'refunds', text: reconciliationTexts.refundsOfEarlier },
    { kind: 'not excluded', text: reconciliationTexts.notExcluded(stayIn.map(({ text }) => text)) },
    ...(orders > 0
      ? [{ kind: 'counted whole', text: reconciliationTexts.countedWhole(orders, fenAsMoney(fen)) } as const]
      : []),
  ];
}

const whateverItsDirection = ({ settings }: OrdersResult): Explanation[] => [
  { kind: 'amount', text: amountAssumptions[settings.amountBasis] },
  { kind: 'date', text: dateAssumptions[settings.dateBasis] },
];

/**
 * What to say where the files may not hold every order of the month. 千牛 exports by the day of creation, and an order is
 * completed weeks later: so the month before is needed as well.
 */
function ordersOutside({ settings, created, days }: OrdersResult, month: CivilMonth): Bilingual | undefined {
  const byCreation = settings.dateBasis === 'creation' ? undefined : created;
  const span = byCreation ?? days;
  const from = firstDayOf(byCreation ? addMonths(month, -1) : month);
  if (!span || covers(span, from, lastDayOf(month))) return undefined;
  const text = byCreation ? reconciliationTexts.createdOutside : reconciliationTexts.daysOutside;
  return text(isoDate(span.first), isoDate(span.last));
}

const covers = ({ first, last }: DaySpan, from: CivilDate, to: CivilDate): boolean =>
  first <= from && last >= to;
