import { type CivilDate, daysBetween, isoDate } from '../calendar/civil-date';
import type { CivilMonth } from '../calendar/civil-month';
import { nameKey } from '../cells/read-text';
import type { SalesLeft } from '../messages/ahead/upcoming';
import { figureOf } from '../report/known-figures';
import type { JudgedStore, ReportSetting, StoreReport } from '../report/store-report';
import { type MonthRecord, recordOf } from '../rules/month-record';
import { equalsTarget, passesMonth } from '../rules/service-score';
import { MISSING } from '../rules/target';
import type { Comparison } from '../standards/standard';
import { type MonthAhead, monthsAhead, nodeAhead } from './nodes-ahead';

/** A store's node: the day up to which its sales are counted (article 4(1)). */
export interface UpcomingNode {
  /** The key of the node, which stays the same, so that a calendar that is given the node again knows it. */
  readonly key: string;
  readonly store: string;
  readonly day: CivilDate;
  /** The number of days until then, 0 on the day itself. */
  readonly daysLeft: number;
  /** The node's month, counted within the cycle from 1. */
  readonly nodeMonth: number;
  /** The sales target in CNY; undefined where it is not filled in. */
  readonly target: number | undefined;
  /** The sales that are still needed; undefined where the cycle has not begun, and where there is no target. */
  readonly left: SalesLeft;
  /** The months whose sales are not filled in, so that the true gap may be smaller; empty where the target is reached. */
  readonly unknownMonths: readonly CivilMonth[];
}

/** A store's score that counts on the last day of a month (article 4(2)). */
export interface UpcomingScore {
  readonly store: string;
  readonly day: CivilDate;
  /** The score target in points; undefined where it is not filled in. */
  readonly target: number | undefined;
  readonly comparison: Comparison;
  /** The score entered for that month so far. */
  readonly score: number | undefined;
  readonly state: ScoreState;
}

/** How the entered score stands against its target; it may still change until the month's last day. */
export type ScoreState = 'passes' | 'equals' | 'misses' | 'no score' | 'not filled in' | 'target missing';

export type DaysMissingReason = 'failed' | 'data error' | 'no standard' | 'not begun' | 'nothing asked';

/** Why a store has no days, or none from a certain month on. */
export interface DaysMissing {
  readonly store: string;
  readonly reason: DaysMissingReason;
  /** The first month whose standard nobody can tell; only given where that is the reason. */
  readonly from: CivilMonth | undefined;
}

export interface Upcoming {
  readonly nodes: readonly UpcomingNode[];
  readonly scores: readonly UpcomingScore[];
  /** The stores without days, each with the reason: every store is found either above or here. */
  readonly without: readonly DaysMissing[];
}

/**
 * Finds the nodes and the month ends on which the score counts, for all stores and in their order. What does not apply
 * is left out, and so is a store that has failed: nothing of its cycle is ahead any more.
 * @param months the number of months to look ahead, the day's own month included
 */
export function upcomingOf(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  months: number,
): Upcoming {
  const all = reports.map((report) => upcomingOfStore(report, setting, months));
  return {
    nodes: all.flatMap(({ nodes }) => nodes),
    scores: all.flatMap(({ scores }) => scores),
    without: all.flatMap(({ without }) => without),
  };
}

function upcomingOfStore(report: StoreReport, setting: ReportSetting, count: number): Upcoming {
  const { name: store } = report;
  const none = (reason: DaysMissing['reason'], from?: CivilMonth): Upcoming['without'] => [
    { store, reason, from },
  ];
  if ('problems' in report) return { nodes: [], scores: [], without: none('data error') };
  if (report.assessment.status === 'failed') return { nodes: [], scores: [], without: none('failed') };
  const { months, unknownFrom } = monthsAhead(report, setting, count);
  const nodes = months.flatMap((ahead) => nodeOf(report, ahead, setting.date));
  const scores = months.flatMap((ahead) => scoreOf(report, ahead));
  if (unknownFrom !== undefined) return { nodes, scores, without: none('no standard', unknownFrom) };
  if (months.length === 0) return { nodes, scores, without: none('not begun') };
  return { nodes, scores, without: nodes.length + scores.length === 0 ? none('nothing asked') : [] };
}

function nodeOf(report: JudgedStore, ahead: MonthAhead, date: CivilDate): UpcomingNode[] {
  const found = nodeAhead(report, ahead, date);
  if (!found || found.target.kind === 'not applicable') return [];
  const { node, left, unknownMonths } = found;
  return [
    {
      key: `node@${isoDate(ahead.end)}@${nameKey(report.name)}`,
      store: report.name,
      day: ahead.end,
      daysLeft: daysBetween(date, ahead.end),
      nodeMonth: node.month,
      target: figureOf(found.target),
      left,
      unknownMonths,
    },
  ];
}

function scoreOf({ name, store }: JudgedStore, ahead: MonthAhead): UpcomingScore[] {
  const { end: day, month, cycle, targets } = ahead;
  const scoreTarget = targets?.score ?? MISSING;
  if (scoreTarget.kind === 'not applicable') return [];
  const target = figureOf(scoreTarget);
  const record = recordOf(store.months, month);
  const { score } = record;
  const { comparison } = cycle.standard.score;
  return [{ store: name, day, target, comparison, score, state: stateOf(record, target, comparison) }];
}

function stateOf(
  { score, hasNoScore }: MonthRecord,
  target: number | undefined,
  comparison: Comparison,
): ScoreState {
  if (target === undefined) return 'target missing';
  if (score === undefined) return hasNoScore ? 'no score' : 'not filled in';
  if (passesMonth(score, target, comparison)) return 'passes';
  return equalsTarget(score, target) ? 'equals' : 'misses';
}
