import { type CivilMonth, isoMonth } from '../calendar/civil-month';
import { salesSentences } from '../messages/report/sales';
import { serviceSentences } from '../messages/report/service';
import type { Cycle } from '../rules/cycle';
import { withoutBinaryNoise } from '../rules/figure';
import { judgedMonths } from '../rules/month-record';
import type { JudgedAssessment } from '../rules/verdict';
import type { Store } from '../tables/store';
import { figureOf } from './known-figures';
import { type Reason, reason } from './reason';

/** Whoever sells a hundredth of the target, or a hundred times as much in each month, has most likely left out a unit. */
const SLIP = 100;

/** What the user has said of amounts that look like slips. */
export interface SaidOfUnits {
  readonly salesAreYuan?: boolean;
  readonly targetsAreYuan?: boolean;
}

/** What looks like a slip of unit: a word before all others, since the verdict rests on it. Nothing is put right unasked. */
export const remarkSlips = (
  store: Store,
  assessment: JudgedAssessment,
  { salesAreYuan = false, targetsAreYuan = false }: SaidOfUnits,
): Reason[] => [
  ...(salesAreYuan ? [] : remarkSmallSales(store, assessment)),
  ...(targetsAreYuan ? [] : remarkSmallTarget(store, assessment)),
  ...(salesAreYuan ? [] : remarkMixedUnits(store, assessment)),
  ...remarkSharesAsScores(store, assessment),
];

/**
 * The sales above 0 that the verdict rests on, with the target that they are to reach: those of the running cycle or, where
 * none are known yet, those of the cycle before, which may have failed by them.
 */
export function soldFor(
  { months }: Store,
  { cycle, date, sales, previous }: JudgedAssessment,
): { readonly sold: readonly number[]; readonly target: number | undefined } {
  const soldIn = (one: Cycle) => judgedMonths(one, date).flatMap((month) => months.get(month)?.sales || []);
  const sold = soldIn(cycle);
  return sold.length > 0 || !previous
    ? { sold, target: figureOf(sales.heading.target) }
    : { sold: soldIn(previous.cycle), target: figureOf(previous.reviews.sales.heading.target) };
}

/** The largest sales of a month, and the target of which they are a hundredth or less; undefined where they are not. */
export function smallSales(
  store: Store,
  assessment: JudgedAssessment,
): { readonly most: number; readonly target: number } | undefined {
  const { sold, target } = soldFor(store, assessment);
  const most = Math.max(...sold);
  return target !== undefined && most > 0 && most * SLIP <= target ? { most, target } : undefined;
}

function remarkSmallSales(store: Store, assessment: JudgedAssessment): Reason[] {
  const small = smallSales(store, assessment);
  return small ? [reason('to check', salesSentences.looksLikeTenThousands(small.most, small.target))] : [];
}

/** The least sales of a month, and the target of which they are a hundred times or more; undefined where they are not. */
export function smallTarget(
  store: Store,
  assessment: JudgedAssessment,
): { readonly least: number; readonly target: number } | undefined {
  const { sold, target } = soldFor(store, assessment);
  if (target === undefined || target === 0 || sold.length === 0) return undefined;
  const least = Math.min(...sold);
  return least >= SLIP * target ? { least, target } : undefined;
}

function remarkSmallTarget(store: Store, assessment: JudgedAssessment): Reason[] {
  const small = smallTarget(store, assessment);
  return small
    ? [reason('to check', salesSentences.targetLooksLikeTenThousands(small.least, small.target))]
    : [];
}

/** Ten thousand, less what a month may differ from another: nobody sells so many times as much from one month to the next. */
const MIXED = 2000;

/** Months in whose sales the unit is most likely another one than in the rest. */
function remarkMixedUnits({ months }: Store, { cycle, date, previous }: JudgedAssessment): Reason[] {
  const judged = [...(previous ? judgedMonths(previous.cycle, date) : []), ...judgedMonths(cycle, date)];
  const salesOf = (month: CivilMonth): number => months.get(month)?.sales ?? 0;
  const sold = judged.map(salesOf).filter((sales) => sales > 0);
  // So it is with nearly every store.
  if (Math.max(...sold) < MIXED * Math.min(...sold)) return [];
  const usual = sold.sort((one, other) => one - other)[sold.length >> 1] ?? 0;
  const odd = judged.filter((month) => {
    const sales = salesOf(month);
    return sales > 0 && (sales * MIXED <= usual || sales >= usual * MIXED);
  });
  const [first] = odd;
  if (first === undefined) return [];
  return [reason('to check', salesSentences.mixedUnits(odd.map(isoMonth), salesOf(first), usual))];
}

/** Where scores of this height are asked for, one below 1 is no score. */
const LEAST_TARGET = 2;

/** A score of 4.8 in a cell that shows percent is 0.048; one alone among others decides its month all the same. */
function remarkSharesAsScores(
  { months }: Store,
  { cycle, date, service, previous }: JudgedAssessment,
): Reason[] {
  const target = figureOf(service.target);
  if (target === undefined || target < LEAST_TARGET) return [];
  const judged = [...(previous ? judgedMonths(previous.cycle, date) : []), ...judgedMonths(cycle, date)];
  const shares = judged.filter((month) => {
    const { score = 0 } = months.get(month) ?? {};
    return score > 0 && score < 1;
  });
  if (shares.length === 0) return [];
  const most = withoutBinaryNoise(Math.max(...shares.map((month) => months.get(month)?.score ?? 0)));
  return [reason('to check', serviceSentences.looksLikePercent(shares.map(isoMonth), most, target))];
}
