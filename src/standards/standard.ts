import type { CivilDate } from '../calendar/civil-date';
import type { Bilingual } from '../messages/language';

/** How a figure is held against its target: `above` is strict, `at least` lets an equal figure pass. */
export type Comparison = 'above' | 'at least';

/** What a kind of cycle asks for. */
export interface CyclePlan {
  /** Length in calendar months. */
  readonly months: number;
  /** The months of the cycle, counted from 1, on whose last day cumulative sales are judged. */
  readonly nodes: readonly number[];
  /** The longest run of idle months that still passes, in months. */
  readonly longestIdleRun: number;
}

/** How far a field can be trusted. */
export type Tier = 'rule text' | 'mirror of the rule text' | 'help-desk answer' | 'hearsay';

export interface Provenance {
  /** The article of the version's own text, e.g. "4(1)". */
  readonly article: string;
  readonly tier: Tier;
  readonly source: string;
}

/** A version of the assessment standard. It governs every cycle that begins while it is in force, to that cycle's end. */
export interface Standard {
  readonly id: string;
  readonly name: Bilingual;
  /** The first day on which it is in force. */
  readonly effectiveDay: CivilDate;
  /** The exempt cycle runs from the onboard date to the end of the calendar month of opening. */
  readonly exemption: 'month of opening';
  readonly trial: CyclePlan;
  readonly formal: CyclePlan;
  /** Cumulative eligible sales against a node's target. */
  readonly salesComparison: Comparison;
  readonly score: {
    readonly indicator: Bilingual;
    readonly lowest: number;
    readonly highest: number;
    /** A month's score against the score target. */
    readonly comparison: Comparison;
  };
  readonly provenance: Readonly<
    Record<'effectiveDay' | 'exemption' | 'trial' | 'formal' | 'sales' | 'score' | 'continuity', Provenance>
  >;
}
