import { type CycleMonth, judgedMonths, type Situation, targetOfNode } from './situation';

/** A requirement's answer: certain, or open because of these months, or not to be had for want of a target. */
export type Answer = boolean | { readonly openFor: readonly string[] } | 'target missing';

/** Article 4(3) of the seed: 不超过6个月. */
export const LONGEST_IDLE_RUN_ALLOWED = 6;

/** The known sales of the cycle up to the month that holds the day; later months have not begun. */
export function cycleSales(situation: Situation): number {
  let sum = 0;
  for (const month of situation.months) if (month.begun && month.sales !== undefined) sum += month.sales;
  return sum;
}

/** Article 4(1): 不低于. */
export function quarterTargetMet(situation: Situation): Answer {
  const target = targetOfNode(situation, situation.nextNode.monthNumber);
  if (target === 'missing') return 'target missing';
  if (target === 'not applied' || cycleSales(situation) >= target) return true;
  const unknown = judgedMonths(situation).filter((month) => month.sales === undefined);
  return unknown.length === 0 ? false : { openFor: unknown.map((month) => month.month) };
}

/** Article 4(2): a month passes only 超过 its target. */
export function failedMonths(situation: Situation, scoreTarget: number): number {
  let failed = 0;
  for (const month of judgedMonths(situation))
    if (month.score !== undefined && !(month.score > scoreTarget)) failed += 1;
  return failed;
}

/** Article 4(2): the number of failed months 小于 the limit. */
export function serviceMet(situation: Situation): Answer {
  const { score, limit } = situation.targets;
  if (score === 'not applied' || limit === 'not applied') return true;
  if (score === 'missing' || limit === 'missing') return 'target missing';
  const failed = failedMonths(situation, score);
  if (failed >= limit) return false;
  const unknown = judgedMonths(situation).filter((month) => month.score === undefined);
  return failed + unknown.length < limit ? true : { openFor: unknown.map((month) => month.month) };
}

export const isIdle = (month: CycleMonth): boolean => month.sales === 0 || month.listings === 0;

/** Whether a month is idle is open while its sales are unknown, unless nothing was listed. */
export const mayBeIdle = (month: CycleMonth): boolean => isIdle(month) || month.sales === undefined;

export function longestRun(months: readonly CycleMonth[], belongs: (month: CycleMonth) => boolean): number {
  let [longest, running] = [0, 0];
  for (const month of months) {
    running = belongs(month) ? running + 1 : 0;
    if (running > longest) longest = running;
  }
  return longest;
}

export const idleMonths = (situation: Situation): number => longestRun(judgedMonths(situation), isIdle);

/** Article 4(3): 不超过. */
export function continuityMet(situation: Situation): Answer {
  const months = judgedMonths(situation);
  if (longestRun(months, isIdle) > LONGEST_IDLE_RUN_ALLOWED) return false;
  if (longestRun(months, mayBeIdle) <= LONGEST_IDLE_RUN_ALLOWED) return true;
  return {
    openFor: months.filter((month) => !isIdle(month) && mayBeIdle(month)).map((month) => month.month),
  };
}
