import { daysBetween } from './calendar';
import type { Cycle, Life } from './life';
import {
  countedParts,
  cycleSales,
  failedAmong,
  failedMonths,
  isFigure,
  isIdle,
  longestIdleRunAllowed,
  longestRun,
  monthLimit,
  partOfDay,
  reaches,
  scoreTarget,
  serviceMet,
} from './requirements';
import {
  judgedMonths,
  type MonthlyRow,
  type Situation,
  situationOn,
  type TargetsTable,
  targetOfNode,
} from './situation';

export type Status = 'Not open' | 'Exempt' | 'Failed' | 'No data' | 'At risk' | 'On track';

/** Whether there is a node on or before the day whose months are all known and do not sum to its target. */
function missedSomeNode(situation: Situation): boolean {
  return situation.cycle.nodes.some((node) => {
    if (node.day > situation.day) return false;
    const target = targetOfNode(situation, node.monthNumber);
    if (typeof target !== 'number') return false;
    let sum = 0;
    for (const month of situation.months.slice(0, node.monthNumber)) {
      if (month.sales === undefined) return false;
      sum += month.sales;
    }
    return !reaches(situation, sum, target);
  });
}

/** Whether the limit of failed months is reached in some part of the cycle so far. */
function reachedMonthLimit(situation: Situation): boolean {
  const [score, limit] = [scoreTarget(situation), monthLimit(situation)];
  if (typeof score !== 'number' || typeof limit !== 'number') return false;
  return countedParts(situation).some((part) => failedAmong(situation, part, score) >= limit);
}

/** Whether one more failed month reaches the limit, in the part that holds the day. */
function oneMonthFromLimit(situation: Situation): boolean {
  const [score, limit] = [scoreTarget(situation), monthLimit(situation)];
  if (typeof score !== 'number' || typeof limit !== 'number') return false;
  return failedMonths(situation, score) + 1 >= limit;
}

function hasFailed(situation: Situation): boolean {
  return (
    missedSomeNode(situation) ||
    reachedMonthLimit(situation) ||
    longestRun(judgedMonths(situation), isIdle) > longestIdleRunAllowed(situation)
  );
}

function lacksData(situation: Situation): boolean {
  const { cycle, nextNode } = situation;
  const nodes = cycle.nodes.filter((node) => node.day <= nextNode.day);
  const needed = [
    ...nodes.map((node) => targetOfNode(situation, node.monthNumber)),
    scoreTarget(situation),
    monthLimit(situation),
  ];
  return (
    needed.includes('missing') ||
    judgedMonths(situation).some((month) => month.sales === undefined || month.score === undefined) ||
    ungivenScoresCouldDecide(situation)
  );
}

/**
 * Whether the months that the platform gave no score could decide, asked where no score is left out: then they alone
 * keep the requirement open.
 */
const ungivenScoresCouldDecide = (situation: Situation): boolean =>
  typeof serviceMet(situation) !== 'boolean';

function paceIsShort(situation: Situation): boolean {
  const target = targetOfNode(situation, situation.nextNode.monthNumber);
  const finished = judgedMonths(situation);
  if (typeof target !== 'number' || reaches(situation, cycleSales(situation), target)) return false;
  if (finished.length === 0) return false;
  let sold = 0;
  for (const { sales } of finished) sold += sales ?? 0;
  return (sold / finished.length) * situation.nextNode.monthNumber < target;
}

/** Whether the next node's target is not reached and the node is at most 14 days away. */
function nodeIsNear(situation: Situation): boolean {
  const target = targetOfNode(situation, situation.nextNode.monthNumber);
  if (typeof target !== 'number' || reaches(situation, cycleSales(situation), target)) return false;
  // The list holds both days, so it is one longer than their distance.
  return daysBetween(situation.day, situation.nextNode.day).length - 1 <= 14;
}

/** Whether at least two months have failed, and at their share of the judged months the limit would be reached. */
function scorePaceIsShort(situation: Situation): boolean {
  const [score, limit] = [scoreTarget(situation), monthLimit(situation)];
  if (typeof score !== 'number' || typeof limit !== 'number') return false;
  const failed = failedMonths(situation, score);
  const judged = partOfDay(situation).filter((month) => month.judged).length;
  const counted = Math.min(situation.cycle.version.monthsCounted, situation.months.length);
  return failed >= 2 && (failed / judged) * counted >= limit;
}

function idleRunIsNear(situation: Situation): boolean {
  let running = 0;
  for (const month of judgedMonths(situation)) running = isIdle(month) ? running + 1 : 0;
  const unfinished = situation.months.find((month) => month.begun && !month.judged);
  if (unfinished?.sales !== undefined && !isIdle(unfinished)) return false;
  if (running === 0) return false;
  const allowed = longestIdleRunAllowed(situation);
  return running === allowed - 1 || running === allowed;
}

function scoreIsBelowWarningLine(situation: Situation): boolean {
  const last = judgedMonths(situation)
    .map((month) => month.score)
    .filter(isFigure)
    .at(-1);
  const line = situation.targets.warningLine;
  return line !== undefined && last !== undefined && last < line;
}

const isAtRisk = (situation: Situation): boolean =>
  nodeIsNear(situation) ||
  paceIsShort(situation) ||
  scorePaceIsShort(situation) ||
  oneMonthFromLimit(situation) ||
  idleRunIsNear(situation) ||
  scoreIsBelowWarningLine(situation);

/**
 * Whether the assessed cycle before is failed. The platform's own word on it goes before everything. Without one a miss
 * must be certain: the figures of a row are held against a cycle whose version it names, or, where one version governs
 * both cycles, the figures that are used today; an idle run needs no figure.
 */
function failedBefore(
  life: Life,
  { cycle }: Situation,
  rows: readonly MonthlyRow[],
  targets: TargetsTable,
): boolean {
  const before = life.cycles[life.cycles.indexOf(cycle) - 1];
  const situation = before && situationOn(life, before.last, rows, targets);
  if (!situation) return false;
  const word = rows.find(({ month, cycleResult }) => cycleResult && holdsMonth(before, month));
  if (word) return word.cycleResult === 'failed';
  if (longestRun(judgedMonths(situation), isIdle) > longestIdleRunAllowed(situation)) return true;
  const figuresHold = situation.targetsNameVersion || before.version === cycle.version;
  return figuresHold && (missedSomeNode(situation) || reachedMonthLimit(situation));
}

/** Whether the platform has already said, in a row of a month that has begun, that the running cycle is failed. */
const saidToHaveFailed = ({ months }: Situation, rows: readonly MonthlyRow[]): boolean =>
  rows.some(
    (row) => row.cycleResult === 'failed' && months.some(({ month, begun }) => begun && month === row.month),
  );

const holdsMonth = (cycle: Cycle, month: string): boolean => cycle.months.some((one) => one.month === month);

/** The status of a store on a day, tried in the order that the rules give for it. */
export function statusOn(
  life: Life,
  day: string,
  rows: readonly MonthlyRow[],
  targets: TargetsTable,
): Status {
  if (life.phaseOn(day) === 'not open') return 'Not open';
  const situation = situationOn(life, day, rows, targets);
  if (situation === undefined) return 'Exempt';
  if (hasFailed(situation) || saidToHaveFailed(situation, rows)) return 'Failed';
  if (failedBefore(life, situation, rows, targets)) return 'Failed';
  if (lacksData(situation)) return 'No data';
  return isAtRisk(situation) ? 'At risk' : 'On track';
}
