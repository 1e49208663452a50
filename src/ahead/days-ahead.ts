import { type CivilDate, daysBetween, isoDate } from '../calendar/civil-date';
import { monthOf } from '../calendar/civil-month';
import type { Comparison } from '../standards/standard';
import type { ScoreState, Upcoming, UpcomingNode, UpcomingScore } from './upcoming-days';

/** A day on which something is judged: for some stores a node, and for most the score, since a month end is common to all. */
export interface DayAhead {
  readonly day: CivilDate;
  /** The number of days until then, 0 on the day itself. */
  readonly daysLeft: number;
  /** The stores' nodes on that day: those furthest from their target come first, those that have reached it last. */
  readonly nodes: readonly UpcomingNode[];
  /** What is asked of the scores; undefined where no store's score counts. */
  readonly scores: ScoresAhead | undefined;
}

/** What is asked of the scores of all stores at a month's end. */
export interface ScoresAhead {
  /** The key of this month end, which stays the same whenever it is asked for again. */
  readonly key: string;
  readonly stores: number;
  /** The targets, each with the number of stores that it is asked of, the commonest first. */
  readonly asks: readonly ScoreAsk[];
  /** The number of stores whose score passes so far. */
  readonly passing: number;
  /**
   * The scores that are not safe yet, the gravest first. For months to come, whose scores nobody can know, only what
   * can be told now is listed.
   */
  readonly open: readonly UpcomingScore[];
}

export interface ScoreAsk {
  /** The target in points; undefined where it is not filled in. */
  readonly target: number | undefined;
  readonly comparison: Comparison;
  readonly stores: number;
}

/** Lists the days ahead, the nearest first. */
export function daysAhead({ nodes, scores }: Upcoming, date: CivilDate): DayAhead[] {
  const nodesOn = byDay(nodes);
  const scoresOn = byDay(scores);
  const days = [...new Set([...nodesOn.keys(), ...scoresOn.keys()])].sort((one, other) => one - other);
  return days.map((day) => ({
    day,
    daysLeft: daysBetween(date, day),
    nodes: [...(nodesOn.get(day) ?? [])].sort((one, other) => urgencyOf(other) - urgencyOf(one)),
    scores: scoresAhead(day, scoresOn.get(day) ?? [], monthOf(day) === monthOf(date)),
  }));
}

function byDay<Item extends { readonly day: CivilDate }>(items: readonly Item[]): Map<CivilDate, Item[]> {
  const groups = new Map<CivilDate, Item[]>();
  for (const item of items) {
    const group = groups.get(item.day);
    if (group) group.push(item);
    else groups.set(item.day, [item]);
  }
  return groups;
}

/**
 * How urgent a node is: the share of its target that is missing; after these come nodes whose target nobody knows, then
 * those whose cycle has not begun, then those that are reached.
 */
function urgencyOf({ target, left }: UpcomingNode): number {
  if (target === undefined) return -1;
  if (!left) return -2;
  if (left.isReached) return -3;
  return target > 0 ? left.gap / target : 0;
}

const GRAVEST_FIRST: readonly ScoreState[] = [
  'misses',
  'equals',
  'target missing',
  'not filled in',
  'no score',
];

function scoresAhead(
  day: CivilDate,
  scores: readonly UpcomingScore[],
  isPresentMonth: boolean,
): ScoresAhead | undefined {
  if (scores.length === 0) return undefined;
  const isOpen = ({ state }: UpcomingScore) =>
    state !== 'passes' && (isPresentMonth || state !== 'not filled in');
  return {
    key: `month-end@${isoDate(day)}`,
    stores: scores.length,
    asks: asksOf(scores),
    passing: scores.filter(({ state }) => state === 'passes').length,
    open: scores
      .filter(isOpen)
      .sort((one, other) => GRAVEST_FIRST.indexOf(one.state) - GRAVEST_FIRST.indexOf(other.state)),
  };
}

function asksOf(scores: readonly UpcomingScore[]): ScoreAsk[] {
  const asks = new Map<string, ScoreAsk>();
  for (const { target, comparison } of scores) {
    const key = target === undefined ? '' : `${comparison} ${target}`;
    asks.set(key, { target, comparison, stores: (asks.get(key)?.stores ?? 0) + 1 });
  }
  return [...asks.values()].sort((one, other) => other.stores - one.stores);
}
