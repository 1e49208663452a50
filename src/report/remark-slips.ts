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
 */
export const remarkSlips = (store: Store, assessment: JudgedAssessment): Reason[] => [
  ...remarkSmallSales(store, assessment),
  ...remarkSharesAsScores(store, assessment),
];

function remarkSmallSales({ months }: Store, { cycle, date, sales }: JudgedAssessment): Reason[] {
  const target = figureOf(sales.heading.target);
  const known = judgedMonths(cycle, date).flatMap((month) => months.get(month)?.sales || []);
  const most = Math.max(...known);
  if (target === undefined || known.length === 0 || most <= 0 || most * SLIP > target) return [];
  return [reason('to check', salesSentences.looksLikeTenThousands(most, target))];
}

/** A score of 4.8 in a cell that shows percent is 0.048. */
function remarkSharesAsScores({ months }: Store, { cycle, date, service }: JudgedAssessment): Reason[] {
  const target = figureOf(service.target);
  const known = judgedMonths(cycle, date).flatMap((month) => months.get(month)?.score || []);
  const most = Math.max(...known);
  if (target === undefined || known.length === 0 || most >= 1 || target < 2) return [];
  return [reason('to check', serviceSentences.looksLikePercent(most, target))];
}
