import { isoMonth } from '../calendar/civil-month';
import { salesSentences } from '../messages/report/sales';
import { serviceSentences } from '../messages/report/service';
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
  ...remarkSharesAsScores(store, assessment),
];

/** The largest sales of the cycle's months, and the target of which they are a hundredth or less; undefined where they are not. */
export function smallSales(
  { months }: Store,
  { cycle, date, sales }: JudgedAssessment,
): { readonly most: number; readonly target: number } | undefined {
  const target = figureOf(sales.heading.target);
  const known = judgedMonths(cycle, date).flatMap((month) => months.get(month)?.sales || []);
  const most = Math.max(...known);
  return target !== undefined && most > 0 && most * SLIP <= target ? { most, target } : undefined;
}

function remarkSmallSales(store: Store, assessment: JudgedAssessment): Reason[] {
  const small = smallSales(store, assessment);
  return small ? [reason('to check', salesSentences.looksLikeTenThousands(small.most, small.target))] : [];
}

/** The least sales of the cycle's months, and the target of which they are a hundred times or more; undefined where they are not. */
export function smallTarget(
  { months }: Store,
  { cycle, date, sales }: JudgedAssessment,
): { readonly least: number; readonly target: number } | undefined {
  const target = figureOf(sales.heading.target);
  const known = judgedMonths(cycle, date).flatMap((month) => months.get(month)?.sales || []);
  if (target === undefined || target === 0 || known.length === 0) return undefined;
  const least = Math.min(...known);
  return least >= SLIP * target ? { least, target } : undefined;
}

function remarkSmallTarget(store: Store, assessment: JudgedAssessment): Reason[] {
  const small = smallTarget(store, assessment);
  return small
    ? [reason('to check', salesSentences.targetLooksLikeTenThousands(small.least, small.target))]
    : [];
}

/** Where scores of this height are asked for, one below 1 is no score. */
const LEAST_TARGET = 2;

/** A score of 4.8 in a cell that shows percent is 0.048; one alone among others decides its month all the same. */
function remarkSharesAsScores({ months }: Store, { cycle, date, service }: JudgedAssessment): Reason[] {
  const target = figureOf(service.target);
  if (target === undefined || target < LEAST_TARGET) return [];
  const shares = judgedMonths(cycle, date).filter((month) => {
    const { score = 0 } = months.get(month) ?? {};
    return score > 0 && score < 1;
  });
  if (shares.length === 0) return [];
  const most = Math.max(...shares.map((month) => months.get(month)?.score ?? 0));
  return [reason('to check', serviceSentences.looksLikePercent(shares.map(isoMonth), most, target))];
}
