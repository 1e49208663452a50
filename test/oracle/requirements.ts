import { type CycleMonth, judgedMonths, type Situation, type Target, targetOfNode } from './situation';

/** A requirement's answer: certain, or open because of these months, or not to be had for want of a target. */
export type Answer = boolean | { readonly openFor: readonly string[] } | 'target missing';

/** Article 4(3): 不超过, with the figure of the version that governs the cycle and of the cycle's own phase. */
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

/** Article 4(1): 不低于, unless a version of somebody's own says above. */
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

/** What the version's own text states goes before a table that does not name the version. */
export const scoreTarget = ({ cycle, targets }: Situation): Target =>
  cycle.version.stated?.score ?? targets.score;
export const monthLimit = ({ cycle, targets }: Situation): Target =>
  cycle.version.stated?.limit ?? targets.limit;

/** The parts of the cycle within which failed months are counted, each with its judged months. */
export function countedParts(situation: Situation): readonly (readonly CycleMonth[])[] {
  const parts: CycleMonth[][] = [];
  situation.months.forEach((month, index) => {
    if (index % situation.cycle.version.monthsCounted === 0) parts.push([]);
    if (month.judged) parts.at(-1)?.push(month);
  });
  return parts;
}

/** The part that holds the day: the last one of which a month has begun. */
export function partOfDay(situation: Situation): readonly CycleMonth[] {
  const begun = situation.months.filter((month) => month.begun).length;
  const { monthsCounted } = situation.cycle.version;
  return countedParts(situation)[Math.floor((begun - 1) / monthsCounted)] ?? [];
}

/** Article 4(2): a month passes 超过 its target, under some versions at it as well. */
export function failedAmong(situation: Situation, months: readonly CycleMonth[], target: number): number {
  let failed = 0;
  for (const { score } of months) {
    if (score === undefined || score > target) continue;
    if (score < target || !situation.cycle.version.equalScorePasses) failed += 1;
  }
  return failed;
}

export const failedMonths = (situation: Situation, target: number): number =>
  failedAmong(situation, partOfDay(situation), target);

/** Article 4(2): the number of failed months 小于 the limit, in each part so far. */
export function serviceMet(situation: Situation): Answer {
  const [score, limit] = [scoreTarget(situation), monthLimit(situation)];
  if (score === 'not applied' || limit === 'not applied') return true;
  if (score === 'missing' || limit === 'missing') return 'target missing';
  const openFor: string[] = [];
  for (const part of countedParts(situation)) {
    const failed = failedAmong(situation, part, score);
    if (failed >= limit) return false;
    const unknown = part.filter((month) => month.score === undefined);
    if (failed + unknown.length >= limit) openFor.push(...unknown.map((month) => month.month));
  }
  return openFor.length === 0 ? true : { openFor };
}

export const isIdle = (month: CycleMonth): boolean => month.sales === 0 || month.listings === 0;

/** Whether a month is idle is open while its sales are unknown, unless nothing was listed. */
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

/** Article 4(3): 不超过. */
export function continuityMet(situation: Situation): Answer {
  const months = judgedMonths(situation);
  const allowed = longestIdleRunAllowed(situation);
  if (longestRun(months, isIdle) > allowed) return false;
  if (longestRun(months, mayBeIdle) <= allowed) return true;
  return {
    openFor: months.filter((month) => !isIdle(month) && mayBeIdle(month)).map((month) => month.month),
  };
}
