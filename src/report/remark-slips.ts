import { isoMonth } from '../calendar/civil-month';
import { salesSentences } from '../messages/report/sales';
import { serviceSentences } from '../messages/report/service';
import { judgedMonths } from '../rules/month-record';
import type { JudgedAssessment } from '../rules/verdict';
import type { Store } from '../tables/store';
import { figureOf } from './known-figures';
import { type Reason, reason } from './reason';

/** Whoever sells a hundredth of the target has most likely left out a unit. */
const SLIP = 100;

/**
 * What looks like a slip of unit: a word before all others, since the verdict rests on it. Nothing is put right unasked.
 * @param salesAreYuan whether the user has said so
 */
export const remarkSlips = (store: Store, assessment: JudgedAssessment, salesAreYuan: boolean): Reason[] => [
  ...(salesAreYuan ? [] : remarkSmallSales(store, assessment)),
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
