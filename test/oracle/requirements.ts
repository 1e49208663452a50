import {
  type CycleMonth,
  judgedMonths,
  type Score,
  type Situation,
  type Target,
  targetOfNode,
} from './situation';

/** A requirement's answer: certain, or open because of these months, or not to be had for want of a target. */
export type Answer = boolean | { readonly openFor: readonly string[] } | 'target missing';

/**
 * The longest run of idle months that is allowed. Article 4(3) says 不超过, not exceeding; the figure is that of the
 * version that governs the cycle, for the cycle's own phase.
 */
export function longestIdleRunAllowed({ cycle }: Situation): number {
  if (cycle.phase === 'exempt') throw new Error('nothing is asked of an exempt cycle');
  return cycle.version[cycle.phase].idleRunThatPasses;
}

/** The known sales of the cycle up to the month that holds the day; later months have not begun. */
export function cycleSales(situation: Situation): number {
  let sum = 0;
  for (const month of situation.months) if (month.begun && month.sales !== undefined) sum += month.sales;
  return sum;
}

/**
 * Whether sales reach the target. Article 4(1) says 不低于, not below, unless a version of somebody's own asks for more
 * than the target.
 */
export function reaches(situation: Situation, sales: number, target: number): boolean {
  return sales > target || (sales === target && situation.cycle.version.equalSalesPass);
}

export function quarterTargetMet(situation: Situation): Answer {
  const target = targetOfNode(situation, situation.nextNode.monthNumber);
  if (target === 'missing') return 'target missing';
  if (target === 'not applied' || reaches(situation, cycleSales(situation), target)) return true;
  const unknown = judgedMonths(situation).filter((month) => month.sales === undefined);
  return unknown.length === 0 ? false : { openFor: unknown.map((month) => month.month) };
}

/** The figures that the version's own text states, which go before a row of targets that does not name the version. */
const statedFigures = ({ cycle, targetsNameVersion }: Situation) =>
  targetsNameVersion ? undefined : cycle.version.stated;

export const scoreTarget = (situation: Situation): Target =>
  statedFigures(situation)?.score ?? situation.targets.score;
export const monthLimit = (situation: Situation): Target =>
  statedFigures(situation)?.limit ?? situation.targets.limit;

/** The parts of the cycle within which failed months are counted, each with its judged months. */
export function countedParts(situation: Situation): readonly (readonly CycleMonth[])[] {
  const parts: CycleMonth[][] = [];
  situation.months.forEach((month, index) => {
    if (index % situation.cycle.version.monthsCounted === 0) parts.push([]);
    if (month.judged) parts.at(-1)?.push(month);
  });
  return parts;
}

/** The part that holds the day, which is the last one in which a month has begun. */
export function partOfDay(situation: Situation): readonly CycleMonth[] {
  const begun = situation.months.filter((month) => month.begun).length;
  const { monthsCounted } = situation.cycle.version;
  return countedParts(situation)[Math.floor((begun - 1) / monthsCounted)] ?? [];
}

/** Whether there is a score to judge by: neither one that nobody entered, nor one that the platform did not give. */
export const isFigure = (score: Score): score is number => typeof score === 'number';

/**
 * The number of failed months. By article 4(2) a month passes with a score 超过, above, its target, and under some
 * versions with an equal one as well.
 */
export function failedAmong(situation: Situation, months: readonly CycleMonth[], target: number): number {
  let failed = 0;
  for (const { score } of months) {
    if (!isFigure(score) || score > target) continue;
    if (score < target || !situation.cycle.version.equalScorePasses) failed += 1;
  }
  return failed;
}

export const failedMonths = (situation: Situation, target: number): number =>
  failedAmong(situation, partOfDay(situation), target);

/**
 * Whether the service requirement is met: article 4(2) asks that the number of failed months be 小于, below, the limit in
 * each part so far.
 */
export function serviceMet(situation: Situation): Answer {
  const [score, limit] = [scoreTarget(situation), monthLimit(situation)];
  if (score === 'not applied' || limit === 'not applied') return true;
  if (score === 'missing' || limit === 'missing') return 'target missing';
  const openFor: string[] = [];
  for (const part of countedParts(situation)) {
    const failed = failedAmong(situation, part, score);
    if (failed >= limit) return false;
    const unknown = part.filter((month) => !isFigure(month.score));
    if (failed + unknown.length >= limit) openFor.push(...unknown.map((month) => month.month));
  }
  return openFor.length === 0 ? true : { openFor };
}

export const isIdle = (month: CycleMonth): boolean => month.sales === 0 || month.listings === 0;

/** Whether a month may be idle, which is open while its sales are unknown, unless nothing was listed. */
const mayBeIdle = (month: CycleMonth): boolean => isIdle(month) || month.sales === undefined;

export function longestRun(months: readonly CycleMonth[], belongs: (month: CycleMonth) => boolean): number {
  let [longest, running] = [0, 0];
  for (const month of months) {
    running = belongs(month) ? running + 1 : 0;
    if (running > longest) longest = running;
  }
  return longest;
}

export const idleMonths = (situation: Situation): number => longestRun(judgedMonths(situation), isIdle);

/** Whether the continuity requirement is met: article 4(3) asks that the run be 不超过, not exceeding, what is allowed. */
export function continuityMet(situation: Situation): Answer {
  const months = judgedMonths(situation);
  const allowed = longestIdleRunAllowed(situation);
  if (longestRun(months, isIdle) > allowed) return false;
  if (longestRun(months, mayBeIdle) <= allowed) return true;
  return {
    openFor: months.filter((month) => !isIdle(month) && mayBeIdle(month)).map((month) => month.month),
  };
}
