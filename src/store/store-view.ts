import type { NodeOutcome } from '../report/grid/node-view';
import type { Reason } from '../report/reason';
import type { ReportedStatus } from '../report/statuses';

/*
 * One store as the sidebar shows it, in one language. It is plain JSON: days are yyyy-MM-dd, months yyyy-MM, amounts
 * CNY; what is null is not known or does not apply.
 */
export interface StoreView {
  readonly name: string;
  readonly date: string;
  readonly category: string;
  readonly status: ReportedStatus;
  readonly statusLabel: string;
  /** The reasons for the status in sentences, the decisive one first. */
  readonly reasons: readonly { readonly gravity: Reason['gravity']; readonly text: string }[];
  /** The store's cycles from its opening to the one after the present, in order; they follow each other without a gap. */
  readonly life: readonly LifeSpan[];
  /** The present cycle's months against the targets of its nodes; null before the trial. */
  readonly sales: SalesLine | null;
  /** The scores of the present cycle's months; empty before the trial. */
  readonly scores: readonly ScoreMonth[];
  /** The indicator that the scores measure; null before the trial. */
  readonly indicator: string | null;
  /** What the store needs and by when, the nearest day first. */
  readonly needs: readonly Need[];
  /** The forecast; null where nothing is expected. */
  readonly forecast: ForecastView | null;
}

export interface LifeSpan {
  readonly phase: 'exempt' | 'trial' | 'formal';
  readonly phaseLabel: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly standardId: string;
  readonly standardName: string;
  /** A sentence on what in the standard is not from the rule text; "" where all of it is. */
  readonly doubt: string;
  readonly time: 'past' | 'present' | 'ahead';
  readonly nodes: readonly NodeMark[];
}

export type { NodeOutcome };

export interface NodeMark {
  /** The node's month, counted within the cycle from 1. */
  readonly month: number;
  readonly day: string;
  /** The cumulative sales so far, or those at the node. */
  readonly sales: number;
  readonly target: number | null;
  readonly outcome: NodeOutcome;
  readonly outcomeLabel: string;
}

export interface SalesLine {
  readonly months: readonly SalesMonth[];
  readonly nodes: readonly NodeMark[];
}

export interface SalesMonth {
  readonly month: string;
  readonly sales: number | null;
  /** The cumulative sales from the cycle's first month on; null from the first month whose sales are not known. */
  readonly cumulative: number | null;
  /** The cumulative sales if all goes as expected; null for what is past and where nothing is expected. */
  readonly expected: number | null;
}

export interface ScoreMonth {
  readonly month: string;
  readonly score: number | null;
  readonly target: number | null;
  readonly state:
    | 'passed'
    | 'missed'
    | 'equal to target'
    | 'not judged'
    | 'no data'
    /** The platform gave no score. */
    | 'no score'
    | 'not applicable';
  readonly stateLabel: string;
}

export interface Need {
  /** The last day on which the store can do what is needed. */
  readonly by: string;
  readonly daysLeft: number;
  readonly text: string;
}

export interface ForecastView {
  /** The forecast in short: what comes first, in a sentence or two. */
  readonly summary: string;
  readonly isMissed: boolean;
  readonly nodes: readonly NodeMark[];
}
