import type { CivilDate } from '../calendar/civil-date';
import type { Bilingual } from '../messages/language';

/** How a figure is held against its target: `above` is strict, `at least` lets an equal figure pass. */
export type Comparison = 'above' | 'at least';

/**
 * How long a store is exempt:
 * - `month of opening`: what is left of the calendar month of opening;
 * - `three months`: three calendar months, the month of opening being the first where the store opened on or before its
 *   15th day, else the month after it.
 */
export type Exemption = 'month of opening' | 'three months';

/** What a kind of cycle asks for. */
export interface CyclePlan {
  /** The length of a cycle in calendar months. */
  readonly months: number;
  /**
   * The months of the cycle, counted from 1, on whose last day cumulative sales are judged; the last one is also the
   * cycle's last month.
   */
  readonly nodes: readonly number[];
  /** The longest run of idle months that still passes, in months. */
  readonly longestIdleRun: number;
}

/** What is asked of the service score. Scores of different indicators can't be compared with one another. */
export interface ScoreRule {
  readonly indicator: Bilingual;
  readonly lowest: number;
  readonly highest: number;
  /** How a month's score is held against the score target. */
  readonly comparison: Comparison;
  /** The number of months of a cycle within which failed months are counted; after them the count begins anew. */
  readonly monthsCounted: number;
  /** The day on which the platform went over to another indicator while cycles under this standard still ran. */
  readonly replaced?: { readonly day: CivilDate; readonly by: Bilingual } | undefined;
  /** The score target and the failed-month limit, where the text itself sets them and not a table by category. */
  readonly stated?: { readonly target: number; readonly failedMonthLimit: number } | undefined;
}

/** How stores are counted that opened before the version came into force, where its text says so. */
export interface EarlierStores {
  /** A store that opened before this day is in formal cycles from the effective day on. */
  readonly formalIfOpenedBefore: CivilDate;
  /**
   * The number of months, from the effective day on, for which a store that opened later is exempt; then its trial
   * begins.
   */
  readonly exemptMonths: number;
  readonly provenance: Provenance;
}

/** The grades of how far a field can be trusted, the most trustworthy first. */
export const TIERS = [
  'rule text',
  'mirror of the rule text',
  'translated draft',
  'help-desk answer',
  'hearsay',
  'inferred',
  'own entry',
] as const;
export type Tier = (typeof TIERS)[number];

export interface Provenance {
  /** The article of the version's own text, e.g. "4(1)"; "" where its number is not known. */
  readonly article: string;
  readonly tier: Tier;
  /** The document or address where the field was read, or what it was concluded from. */
  readonly source: Bilingual;
}

/** The fields of a standard that have a source each. */
export type StandardField =
  | 'effectiveDay'
  | 'exemption'
  | 'trial'
  | 'formal'
  | 'sales'
  | 'indicator'
  | 'score'
  /** The source of `monthsCounted`: within which months failed months are counted. */
  | 'counting'
  | 'continuity';

/** A version of the assessment standard. It governs every cycle that begins while it is in force, to that cycle's end. */
export interface Standard {
  readonly id: string;
  readonly name: Bilingual;
  /** The first day on which the version is in force. */
  readonly effectiveDay: CivilDate;
  /**
   * How the version is selected. `by choice`: nobody knows whom it covers, so that it governs only where the user says
   * so.
   */
  readonly selection: 'by date' | 'by choice';
  readonly exemption: Exemption;
  readonly trial: CyclePlan;
  readonly formal: CyclePlan;
  /** How cumulative eligible sales are held against a node's target. */
  readonly salesComparison: Comparison;
  readonly score: ScoreRule;
  readonly earlierStores?: EarlierStores | undefined;
  readonly provenance: Readonly<Record<StandardField, Provenance>>;
}

/** A row of the user's own standards that can't be used. Where it would govern, its refusal is the answer. */
export interface UnusableStandard {
  readonly id: string;
  /** The first day on which it would be in force; undefined where the day can't be read, so that it might govern on any. */
  readonly effectiveDay: CivilDate | undefined;
  readonly selection: Standard['selection'];
  readonly refusal: Error;
}

/** The known versions, in any order. */
export type Standards = readonly (Standard | UnusableStandard)[];

export const isUsable = (standard: Standard | UnusableStandard): standard is Standard =>
  !('refusal' in standard);
