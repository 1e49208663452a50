import { type CivilDate, daysBetween } from '../calendar/civil-date';
import { judgedOf } from './known-figures';
import { type SavingAct, savingActsOf } from './saving-acts';
import type { JudgedStore, StoreReport } from './store-report';

/** In which order stores are listed, the most urgent first. */
export const URGENCY_GROUPS = [
  'newly failed',
  'to be saved now',
  'at risk',
  'cannot be told',
  'failed',
  'on track',
  'not assessed',
] as const;
export type UrgencyGroup = (typeof URGENCY_GROUPS)[number];

export interface Urgency {
  readonly group: UrgencyGroup;
  /** The day that counts: of the act that saves the store, of leaving once it has failed, else of the next node. */
  readonly by: CivilDate | undefined;
  /** Until that day: 0 on the day itself, below 0 where it is past. */
  readonly daysLeft: number | undefined;
  /** What saves the store, where it can still be saved within MOST_DAYS_TO_SAVE. */
  readonly act: SavingAct | undefined;
}

/** What urgency takes from elsewhere. */
export interface UrgencyFacts {
  /** The names of the stores that failed since the last report. */
  readonly newlyFailed?: ReadonlySet<string>;
  /** The last day on which a store that failed can apply or leave. */
  readonly exitDayOf?: (report: JudgedStore) => CivilDate | undefined;
}

/** An act that is due later than this is no matter of now. */
const MOST_DAYS_TO_SAVE = 35;

export function urgencyOf(report: StoreReport, facts: UrgencyFacts = {}): Urgency {
  if ('problems' in report)
    return { group: 'cannot be told', by: undefined, daysLeft: undefined, act: undefined };
  const { status, date, nextNode } = report.assessment;
  const due = (group: UrgencyGroup, by: CivilDate | undefined, act?: SavingAct): Urgency => ({
    group,
    by,
    daysLeft: by === undefined ? undefined : daysBetween(date, by),
    act,
  });
  switch (status) {
    case 'failed':
      return due(facts.newlyFailed?.has(report.name) ? 'newly failed' : 'failed', facts.exitDayOf?.(report));
    case 'at risk': {
      const act = savingActsOf(report.assessment).find(
        ({ by }) => daysBetween(date, by) <= MOST_DAYS_TO_SAVE,
      );
      return act ? due('to be saved now', act.by, act) : due('at risk', nextNode.day);
    }
    case 'no data':
      return due('cannot be told', nextNode.day);
    case 'on track':
      return due('on track', nextNode.day);
    default:
      return due('not assessed', nextNode.day);
  }
}

/** The most urgent store first: by group, then by the days left, then by the gap relative to the target. */
export const mostUrgentFirst = (reports: readonly StoreReport[], facts: UrgencyFacts = {}): StoreReport[] =>
  reports
    .map((report) => ({ report, rank: rankOf(report, urgencyOf(report, facts)) }))
    .sort((one, other) => compareInTurn(one.rank, other.rank))
    .map(({ report }) => report);

/** First come stores without a day, of which the least is known; last those whose day is past, the latest of them first. */
function rankOf(report: StoreReport, { group, daysLeft }: Urgency): number[] {
  const isPast = daysLeft !== undefined && daysLeft < 0;
  return [
    URGENCY_GROUPS.indexOf(group),
    isPast ? 1 : 0,
    daysLeft === undefined ? -1 : Math.abs(daysLeft),
    -relativeGap(report),
  ];
}

function relativeGap(report: StoreReport): number {
  const sales = 'problems' in report ? undefined : judgedOf(report.assessment)?.sales;
  const target = sales?.heading.target;
  return target?.kind === 'figure' && target.value > 0 ? (sales?.gap ?? 0) / target.value : 0;
}

function compareInTurn(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
